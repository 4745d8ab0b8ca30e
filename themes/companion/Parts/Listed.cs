using StatiqSite.Catalog;
using StatiqSite.Pages;

namespace StatiqSite.Companion.Parts;

/// <summary>A paper as a line or card of a list.</summary>
/// <param name="Why">Why it stands in this list; null when the list says it.</param>
public sealed record Listed(Site Site, Paper Paper, string? Why = null)
{
    public string Href => Site.Href(Paper);

}
