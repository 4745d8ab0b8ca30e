using System.Globalization;

namespace StatiqSite.Kit.Wording;

/// <summary>Numbers of things, with the right form of the word.</summary>
public static class CountText
{
    /// <summary>"1,561".</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 paper", "27 papers".</summary>
    public static string Papers(int count) => Of(count, "paper", "papers");

    /// <summary>"13 %"; "under 1 %" for a little, so that something never reads as nothing.</summary>
    public static string Share(int part, int whole) =>
        part * 100 < whole && part > 0 ? "under 1\u00a0%" : string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 0 : Math.Round(100m * part / whole, MidpointRounding.AwayFromZero)):0}\u00a0%");

    public static string Of(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{Of(count)} {many}";
}
