using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Lists;

/// <summary>A reference that begins with its authors, as printed lists have them.</summary>
internal sealed partial record PrintedReference(AuthorList Authors, PartialDate? Date, string Title, string Venue)
{
    /// <summary>
    /// "Singhal K, Azizi S, et al. Title. Nature. 2023;620:172", as medicine prints it, or "Singhal, K., &amp; Azizi, S. (2023). Title.
    /// Nature, 620", as psychology does; null for anything else.
    /// </summary>
    public static PrintedReference? Find(string text)
    {
        var line = Spaces().Replace(text, " ").Trim();
        if (Medical().Match(line) is { Success: true } medical) return Of(medical, NameText.ListOf(medical.Groups["names"].Value));
        if (Psychological().Match(line) is not { Success: true } psychological) return null;
        var names = psychological.Groups["name"].Captures.Select(name => NameText.FromInverted(name.Value));
        return Of(psychological, new AuthorList([.. names], psychological.Groups["others"].Success));
    }

    private static PrintedReference Of(Match match, AuthorList authors) =>
        new(authors, MonthText.Find(match.Groups["year"].Value), match.Groups["title"].Value, match.Groups["venue"].Value.Trim());

    [GeneratedRegex(@"\A(?<names>[\p{L}'’-]+(?: [\p{L}'’-]+)? \p{Lu}{1,3}(?:, [\p{L}'’-]+(?: [\p{L}'’-]+)? \p{Lu}{1,3})*(?:,? et al)?)\. (?<title>[^.?!]{10,}[?!]?)\.? (?<venue>[^.;]{2,80})\. (?<year>(?:19|20)[0-9]{2})\b")]
    private static partial Regex Medical();

    [GeneratedRegex(@"\A(?:(?:, |,? ?& |,? and )?(?<name>\p{Lu}[\p{L}'’-]+, \p{Lu}\.(?:[ -]?\p{Lu}\.)*))+(?<others>,? et al\.)? \((?<year>(?:19|20)[0-9]{2})[^)]*\)\. (?<title>[^.?!]{10,}[?!]?)\.? (?<venue>[^,.;]{2,80})")]
    private static partial Regex Psychological();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
