using System.Collections.Immutable;

namespace StatiqSite.Pages.Html;

/// <summary>All facets with their terms.</summary>
public sealed record TopicsPage(Site Site, ImmutableArray<FacetCounts> Facets)
    : HtmlPage(Site, Addresses.Topics, "Topics", "Every topic of the companion, with the number of its papers.")
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
