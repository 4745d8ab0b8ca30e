using System.Collections.Immutable;

namespace StatiqSite.Pages.Html;

/// <summary>All papers, newest first: a paged list that the browser turns into search and filters.</summary>
/// <param name="Facets">With counts over all papers.</param>
public sealed record PapersPage(Site Site, Paging Paging, ImmutableArray<FacetCounts> Facets)
    : HtmlPage(Site, Paging.Address, Paging.Number == 1 ? "Papers" : $"Papers, page {Paging.Number}", $"All {Paging.Total} papers of the companion, to search, filter and cite.")
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
