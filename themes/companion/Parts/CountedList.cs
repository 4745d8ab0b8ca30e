using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>A list of papers with its number and what came since the review.</summary>
/// <param name="Since">Papers of the whole list that are not in the review's own.</param>
public sealed record CountedList(Site Site, Paging Paging, int Since);
