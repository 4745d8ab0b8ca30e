using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Instrument.Parts;

/// <summary>One page of a list of papers.</summary>
/// <param name="Label">What is listed: names the links to other pages.</param>
/// <param name="HasExport">Whether the whole list is at hand as BibTeX.</param>
public sealed record PagedList(Site Site, Paging Paging, string Label, bool HasExport = true);
