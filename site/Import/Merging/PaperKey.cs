using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Merging;

/// <summary>Citation keys for works that come in.</summary>
public static partial class PaperKey
{
    private static readonly string[] SmallWords = ["a", "an", "the", "of", "on", "in", "for", "to", "and"];

    /// <summary>The printed key where it can be one, else first author, year and first word of the title; with a letter behind it when that is taken.</summary>
    /// <param name="taken">Keys and aliases in use.</param>
    public static CitationKey For(ImportedWork work, Func<CitationKey, bool> taken)
    {
        var key = work.PrintedKey is { } printed && IsSpeaking(printed) ? Plain(printed) : "";
        if (CitationKey.Find(key) is null) key = OfFacts(work.Work);
        if (CitationKey.Find(key) is null) key = "paper" + work.Work.Date.Year.ToString(CultureInfo.InvariantCulture);
        for (var number = 0; ; number++)
        {
            var suffix = number == 0 ? "" : number < 26 ? ((char)('a' + number)).ToString() : "-" + number.ToString(CultureInfo.InvariantCulture);
            var candidate = new CitationKey(key + suffix);
            if (!taken(candidate)) return candidate;
        }
    }

    private static string OfFacts(Work work)
    {
        var name = work.Authors.Named.FirstOrDefault() switch
        {
            Author.Person person => person.Family,
            Author.Organization organization => organization.Name.Split(' ').FirstOrDefault(part => !SmallWords.Contains(part.ToLowerInvariant())) ?? "",
            _ => "",
        };
        var word = Word().Matches(FoldedText.Of(work.Title)).Select(match => match.Value).FirstOrDefault(word => !SmallWords.Contains(word));
        return Plain(name.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{name}{work.Date.Year}{word}") : string.Create(CultureInfo.InvariantCulture, $"{word}{work.Date.Year}"));
    }

    /// <summary>Numbers, addresses and the like that programs give out say nothing to people.</summary>
    private static bool IsSpeaking(string key) =>
        key.Length is > 2 and <= 60 && key.Any(char.IsLetter) && !key.Contains('/', StringComparison.Ordinal) && !key.StartsWith("WOS", StringComparison.OrdinalIgnoreCase) && !key.StartsWith("ref", StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => Other().Replace(FoldedText.Of(text), "").Trim('-', '_');

    [GeneratedRegex("[^a-z0-9_-]")]
    private static partial Regex Other();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
