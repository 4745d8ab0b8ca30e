using System.Globalization;

namespace StatiqSite.Content.Works;

/// <summary>A year, a month or a day, as far as the source knows it.</summary>
/// <param name="Month">1 to 12; null when only the year is known.</param>
/// <param name="Day">1 to 31; null when the day is not known.</param>
public readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    public const string Pattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>Null unless the text is <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c> and a day of the calendar.</summary>
    public static PartialDate? Find(string text)
    {
        if (text.Length is not (4 or 7 or 10)) return null;
        var format = "yyyy-MM-dd"[..text.Length];
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        return new PartialDate(date.Year, text.Length >= 7 ? date.Month : null, text.Length == 10 ? date.Day : null);
    }

    /// <summary>Earlier first; what is not known counts as the beginning of its year or month.</summary>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>ISO 8601, as precise as the date is.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (var month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        var (month, day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
