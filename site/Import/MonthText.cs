using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import;

/// <summary>Months and dates as records print them.</summary>
internal static partial class MonthText
{
    private static readonly string[] Names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>"nov", "November", "11", "3 November", "Nov 3"; a season or a range gives what it begins with, or nothing.</summary>
    public static (int? Month, int? Day) Parse(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return (number is >= 1 and <= 12 ? number : null, null);
        var word = Letters().Match(text);
        var month = word.Success ? Array.IndexOf(Names, word.Value[..3].ToLowerInvariant()) + 1 : 0;
        if (month == 0) return (null, null);
        var day = Day().Match(text);
        return (month, day.Success ? int.Parse(day.Value, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>As precise as the parts are a day of the calendar.</summary>
    public static PartialDate? DateOf(int year, int? month, int? day)
    {
        if (year is < 1000 or > 2999) return null;
        if (month is not (>= 1 and <= 12)) return new PartialDate(year, null, null);
        return day is { } known && known >= 1 && known <= DateTime.DaysInMonth(year, month.Value) ? new PartialDate(year, month, known) : new PartialDate(year, month, null);
    }

    /// <summary>"2023/07/12", "2023-7", "2023 Jul 12", "12 July 2023", "2023//": the year must be there.</summary>
    public static PartialDate? Find(string text)
    {
        if (Numeric().Match(text) is { Success: true } numeric)
            return DateOf(Number(numeric, "year")!.Value, Number(numeric, "month"), Number(numeric, "day"));
        if (Year().Match(text) is not { Success: true } year) return null;
        var (month, day) = Parse(text.Remove(year.Index, year.Length));
        return DateOf(int.Parse(year.Value, CultureInfo.InvariantCulture), month, day);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: > 0 } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[A-Za-z]{3,}")]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<![0-9])[0-3]?[0-9](?![0-9])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9])(1[5-9]|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![0-9])(?<year>(1[5-9]|20)[0-9]{2})[/.-](?<month>[0-9]{0,2})([/.-](?<day>[0-9]{0,2}))?(?![0-9])")]
    private static partial Regex Numeric();
}
