using System.Collections.Immutable;

namespace StatiqSite.Pages.Html;

/// <summary>What entered the companion, by the day it did.</summary>
/// <param name="Days">Newest first.</param>
public sealed record UpdatesPage(Site Site, ImmutableArray<UpdateDay> Days)
    : HtmlPage(Site, Addresses.Updates, "Updates", "What has been added to the companion, by date.")
{
    public override SiteSection Section => SiteSection.Updates;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
