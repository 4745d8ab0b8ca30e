using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>The papers of one author's name, one venue or one year, newest first.</summary>
public sealed record GroupPage(Site Site, GroupKind Kind, Group Group, Paging Paging)
    : HtmlPage(Site, Paging.Address, Paging.TitleOf(Group.Name), $"{Paging.Total} papers: {Group.Name}.")
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail =>
        [new(Site.ShortTitle, Address.Home), new("Papers", Addresses.Papers), new(GroupsPage.TitleOf(Kind), Addresses.Of(Kind))];
}
