using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Lists;

/// <summary>The brackets that many lists put before a title: [2023/11], [arXiv 2024.5], [Nature, 2023], (EMNLP'23); or a date before a bar.</summary>
/// <param name="Length">How much of the text the brackets take, spaces behind them included.</param>
internal sealed partial record EntryTag(PartialDate? Date, string? Venue, int Length)
{
    /// <summary>Null when the text does not begin with a tag.</summary>
    public static EntryTag? Find(string text)
    {
        if (Brackets().Match(text) is not { Success: true } brackets) return null;
        var inside = brackets.Groups["inside"].Value.Trim();
        var (date, venue) = Parse(inside);
        return date is null && (venue is null || !VenueText.IsKnown(venue)) ? null : new EntryTag(date, venue, brackets.Length);
    }

    /// <summary>"EMNLP 2023 Findings" is of 2023, in "EMNLP 2023 Findings"; "arXiv 2024.5" of May 2024, in "arXiv".</summary>
    public static (PartialDate? Date, string? Venue) Parse(string text)
    {
        if (Dated().Match(text) is not { Success: true } dated) return (null, Null(text));
        var year = int.Parse(dated.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (dated.Groups["year"].Length == 2) year += 2000;
        int? month = dated.Groups["month"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null;
        int? day = dated.Groups["day"] is { Success: true } last ? int.Parse(last.Value, CultureInfo.InvariantCulture) : null;
        if (month is null && MonthText.Parse(text.Remove(dated.Index, dated.Length)) is { Month: { } named } && text.Split(' ').Length <= 3) month = named;
        var venue = text.Remove(dated.Index, dated.Length);
        // What stands behind the year belongs to the venue: Findings, Workshop, D&B; a month's name does not.
        var rest = MonthName().Replace(Spaces().Replace(venue, " "), "").Trim(' ', ',', '.', '-', '/', '\'', '’', ':', '(', ')');
        return (MonthText.DateOf(year, month, day), Null(rest) is { } name ? VenueText.Spelled(name) : null);
    }

    private static string? Null(string text) => text.Any(char.IsLetter) ? text : null;

    [GeneratedRegex(@"\A[\s:–-]*(?:\[(?<inside>[^\[\]]{2,60})\]|\((?<inside>[^()]{2,60})\)|【(?<inside>[^【】]{2,60})】|(?<inside>(?:19|20)[0-9]{2}(?:[./-][0-9]{1,2}){0,2})(?=\s*\|))[\s:.|-]*")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<![0-9])(?:(?<year>(?:19|20)[0-9]{2})(?:\s*[/.-]\s*(?<month>0?[1-9]|1[0-2])(?![0-9])(?:[/.-](?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9]))?)?|['’](?<year>[0-9]{2}))(?![0-9])")]
    private static partial Regex Dated();

    [GeneratedRegex(@"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
