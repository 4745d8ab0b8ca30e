namespace StatiqSite.Pages.Html;

/// <summary>What the search understands, exactly: words, filters, orders, and the address that holds them.</summary>
public sealed record AboutSearchPage(Site Site)
    : HtmlPage(Site, Addresses.AboutSearch, "How to search", "What the search over the papers understands, in which order it answers, and how a search is linked and cited.")
{
    public override SiteSection Section => SiteSection.About;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("About", Addresses.About)];
}
