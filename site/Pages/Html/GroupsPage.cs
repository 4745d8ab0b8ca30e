using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>All authors, venues or years with the number of their papers.</summary>
/// <param name="Groups">Authors and venues by name, years newest first.</param>
public sealed record GroupsPage(Site Site, GroupKind Kind, ImmutableArray<Group> Groups)
    : HtmlPage(Site, Addresses.Of(Kind), TitleOf(Kind), $"{TitleOf(Kind)} of the companion's papers.")
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("Papers", Addresses.Papers)];

    public static string TitleOf(GroupKind kind) => kind switch
    {
        GroupKind.Author => "Authors",
        GroupKind.Venue => "Venues",
        _ => "Years",
    };
}
