using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>One page of a paged list of papers, with the links to its other pages.</summary>
/// <param name="Label">What the list is, for the navigation's name: "Papers on Radiology".</param>
public sealed record PagedPapers(Site Site, Paging Paging, string Label);
