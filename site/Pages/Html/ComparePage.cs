namespace StatiqSite.Pages.Html;

/// <summary>Papers side by side; which ones stands in the query of its address, so that the page itself holds none.</summary>
public sealed record ComparePage(Site Site)
    : HtmlPage(Site, Addresses.Compare, "Compare papers", "Chosen papers side by side, with what they share and where they differ; to take along as Markdown, CSV or LaTeX.")
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("Papers", Addresses.Papers)];
}
