using System.Globalization;

namespace StatiqSite.Import;

/// <summary>Languages as records name them: "en", "eng", "English", "en-US".</summary>
internal static class LanguageText
{
    private static readonly Dictionary<string, string> ByName = Languages();

    /// <summary>BCP 47; null when nothing is known by that name.</summary>
    public static string? TagOf(string? name) =>
        name is null ? null : ByName.GetValueOrDefault(name.Trim()) ?? ByName.GetValueOrDefault(name.Trim().Split('-', '_')[0]);

    private static Dictionary<string, string> Languages()
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.NeutralCultures).Where(culture => culture.TwoLetterISOLanguageName.Length == 2 && !culture.Name.Contains('-', StringComparison.Ordinal) && culture.Name.Length > 0))
        {
            tags.TryAdd(culture.Name, culture.Name);
            tags.TryAdd(culture.ThreeLetterISOLanguageName, culture.Name);
            tags.TryAdd(culture.EnglishName, culture.Name);
        }

        foreach (var (other, tag) in (ReadOnlySpan<(string, string)>)[("american", "en"), ("british", "en"), ("USenglish", "en"), ("UKenglish", "en"), ("ngerman", "de"), ("chi", "zh"), ("ger", "de"), ("fre", "fr")])
            tags.TryAdd(other, tag);
        return tags;
    }
}
