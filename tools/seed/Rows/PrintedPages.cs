using System.Text.RegularExpressions;

namespace StatiqSite.Seed.Rows;

/// <summary>Page ranges that are none, as reference managers make them out of identifiers and dates.</summary>
public static partial class PrintedPages
{
    /// <summary>The entry with its pages mended or dropped, and why.</summary>
    public static SourceEntry Mended(SourceEntry entry)
    {
        if (entry.Pages is not { } printed) return entry;
        var pages = Hyphen().Replace(printed, "–");
        if (Twice().Match(pages) is { Success: true } twice)
            return (entry with { Pages = twice.Groups["page"].Value }).With(FindingKind.Mended, $"{Printed(pages)}; it is one page or article number.");
        if (RegistrantOfDoi().IsMatch(pages))
            return (entry with { Pages = null }).With(FindingKind.Mended, $"{Printed(pages)}, which is the beginning of a DOI and is left out.");
        if (YearAndMonth().IsMatch(pages))
            return (entry with { Pages = null }).With(FindingKind.Mended, $"{Printed(pages)}, which is a date and is left out.");
        return entry with { Pages = pages };
    }

    private static string Printed(string pages) => $"The review prints the pages {pages}";

    [GeneratedRegex("--?|—")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\A(?<page>\w+)–\k<page>\z")]
    private static partial Regex Twice();

    [GeneratedRegex(@"\A10–[0-9]{4,}\z")]
    private static partial Regex RegistrantOfDoi();

    [GeneratedRegex(@"\A(19|20)[0-9]{2}–(0[1-9]|1[0-2])\z")]
    private static partial Regex YearAndMonth();
}
