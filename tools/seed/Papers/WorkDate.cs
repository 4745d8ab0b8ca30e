using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Merging;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Papers;

/// <summary>When a work appeared, as exactly as the sources agree.</summary>
public static partial class WorkDate
{
    /// <summary>The month of a preprint's arXiv identifier; else the printed year, with the paper list's month where nothing speaks against it.</summary>
    public static PartialDate Of(SourceWork work) =>
        work.Lead is { Type: WorkType.Preprint, Arxiv: { } preprint } ? preprint.Submitted
        : work.Listed.FirstOrDefault(entry => Disagreement(work, entry) is null) is { Month: { } month } ? new PartialDate(work.Lead.Year, month, null)
        : new PartialDate(work.Lead.Year, null, null);

    /// <summary>Why the list's month of a work is not taken, as a finding; null when it is, or when there is none.</summary>
    public static Finding? Disagreement(SourceWork work, SourceEntry listed)
    {
        if (listed.Month is not { } month || work.Lead is { Type: WorkType.Preprint, Arxiv: not null }) return null;
        var written = string.Create(CultureInfo.InvariantCulture, $"{listed.Year}/{month:00}");
        if (listed.Year != work.Lead.Year)
            return new Finding(FindingKind.Doubtful, $"The paper list dates it {written}.");
        if (listed.Venue is not null && listed.Venue != work.Lead.Venue)
            return new Finding(FindingKind.Tidied, $"The paper list's month {written} is that of another venue.");
        var asPreprint = work.Entries.Select(entry => entry.Arxiv).FirstOrDefault(id => id is not null)?.Submitted;
        if (asPreprint == new PartialDate(listed.Year, month, null))
            return new Finding(FindingKind.Tidied, $"The paper list's month {written} is that of the preprint.");
        return work.Lead.Doi is { } doi && MonthInDoi().Match(doi.Value) is { Success: true } own && own.Groups["month"].Value.Replace('.', '/') != written
            ? new Finding(FindingKind.Doubtful, $"The paper list dates it {written}, its identifier {own.Groups["month"].Value.Replace('.', '/')}; only the year is kept.")
            : null;
    }

    // medRxiv: 10.1101/2023.04.18.23288752. The date is that of submission, so that it can contradict a month but not give one.
    [GeneratedRegex(@"\A10\.1101/(?<month>[0-9]{4}\.[0-9]{2})\.[0-9]{2}\.")]
    private static partial Regex MonthInDoi();
}
