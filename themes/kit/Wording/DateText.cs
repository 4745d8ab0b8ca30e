using System.Globalization;
using StatiqSite.Content.Works;

namespace StatiqSite.Kit.Wording;

/// <summary>Dates as a reader says them, never more precise than the source.</summary>
public static class DateText
{
    private static readonly DateTimeFormatInfo Names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>"12 July 2023", "July 2023" or "2023".</summary>
    public static string Full(PartialDate date) => date switch
    {
        { Month: { } month, Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{day} {Names.GetMonthName(month)} {date.Year}"),
        _ => ToMonth(date),
    };

    /// <summary>"July 2023" or "2023", for lists.</summary>
    public static string ToMonth(PartialDate date) => date.Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{Names.GetMonthName(month)} {date.Year}")
        : ToYear(date);

    public static string ToYear(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
