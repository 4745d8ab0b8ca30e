using System.Globalization;

namespace StatiqSite.Kit.Wording;

/// <summary>Numbers of things, with the right form of the word.</summary>
public static class CountText
{
    /// <summary>"1,561".</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 paper", "27 papers".</summary>
    public static string Papers(int count) => Of(count, "paper", "papers");

    public static string Of(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{Of(count)} {many}";
}
