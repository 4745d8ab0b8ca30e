namespace StatiqSite.Pages.Html;

/// <summary>What the companion is and is not, how it is kept, licences, how to cite it.</summary>
public sealed record AboutPage(Site Site)
    : HtmlPage(Site, Addresses.About, "About", $"What this companion of “{Site.Title}” is, how it is kept, and how to cite it.")
{
    public override SiteSection Section => SiteSection.About;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
