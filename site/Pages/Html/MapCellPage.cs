using StatiqSite.Catalog.Mapping;

namespace StatiqSite.Pages.Html;

/// <summary>The papers of one cell of an evidence map, newest first.</summary>
public sealed record MapCellPage(Site Site, EvidenceMap Map, MapCell Cell, Paging Paging)
    : HtmlPage(Site, Paging.Address, $"{Cell.Row.Label}, {Cell.Column.Label}", $"Papers on {Cell.Row.Label} ({Map.Rows.Label.ToLowerInvariant()}) with {Cell.Column.Label} ({Map.Columns.Label.ToLowerInvariant()}).")
{
    public override SiteSection Section => SiteSection.Map;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("Map", Addresses.Map)];
}
