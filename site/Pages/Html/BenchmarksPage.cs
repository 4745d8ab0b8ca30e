using System.Collections.Immutable;
using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Pages.Html;

/// <summary>All benchmarks.</summary>
/// <param name="Benchmarks">By name.</param>
public sealed record BenchmarksPage(Site Site, ImmutableArray<Benchmark> Benchmarks)
    : HtmlPage(Site, Addresses.Benchmarks, "Benchmarks", "Every benchmark of the companion with the figures that its papers state.")
{
    public override SiteSection Section => SiteSection.Benchmarks;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
