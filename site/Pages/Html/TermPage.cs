using System.Collections.Immutable;
using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Pages.Html;

/// <summary>A topic: what it means, narrower topics, its papers newest first.</summary>
/// <param name="Count">Of the term itself.</param>
/// <param name="Narrower">Terms directly below it.</param>
public sealed record TermPage(Site Site, Facet Facet, TermCount Count, ImmutableArray<TermCount> Narrower, Paging Paging)
    : HtmlPage(Site, Paging.Address, Paging.TitleOf(Count.Term.Label), Count.Term.Description ?? $"{Facet.Label}: {Count.Term.Path}")
{
    public Term Term => Count.Term;

    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail =>
    [
        new(Site.ShortTitle, Address.Home), new("Topics", Addresses.Topics), new(Facet.Label, Addresses.Of(Facet)),
        .. Term.Parents.Select(parent => new Crumb(parent.Label, Addresses.Of(parent))),
    ];
}
