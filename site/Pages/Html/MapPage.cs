using StatiqSite.Catalog.Mapping;

namespace StatiqSite.Pages.Html;

/// <summary>The evidence map of the facet pair that the review names.</summary>
public sealed record MapPage(Site Site, EvidenceMap Map)
    : HtmlPage(Site, Addresses.Map, "Where the evidence is", $"{Map.Rows.Label} against {Map.Columns.Label.ToLowerInvariant()}: how many papers there are for each, and where there are none.")
{
    public override SiteSection Section => SiteSection.Map;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
