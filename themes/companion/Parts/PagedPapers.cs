using StatiqSite.Kit.Wording;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>One page of a paged list of papers, with the links to its other pages.</summary>
/// <param name="Label">What the list is, for the navigation's name: "Papers on Radiology".</param>
/// <param name="ByMonth">Whether its parts are months, as in the list of a year, and not years.</param>
public sealed record PagedPapers(Site Site, Paging Paging, string Label, bool ByMonth = false)
{
    /// <summary>In the list's order.</summary>
    public IEnumerable<DatedPapers> Parts =>
        Paging.Papers
            .GroupBy(paper => ByMonth ? DateText.ToMonth(paper.Work.Date) : DateText.ToYear(paper.Work.Date))
            .Select(part => new DatedPapers(part.Key, [.. part]));
}
