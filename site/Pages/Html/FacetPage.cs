namespace StatiqSite.Pages.Html;

/// <summary>One facet with its terms.</summary>
public sealed record FacetPage(Site Site, FacetCounts Facet)
    : HtmlPage(Site, Addresses.Of(Facet.Facet), Facet.Facet.Label, Facet.Facet.Description ?? Facet.Facet.Label)
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("Topics", Addresses.Topics)];
}
