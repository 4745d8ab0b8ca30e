using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Pages.Html;

/// <summary>A benchmark: what it asks, and a league table for every group of figures that can be compared.</summary>
public sealed record BenchmarkPage(Site Site, Benchmark Benchmark)
    : HtmlPage(Site, Addresses.Of(Benchmark), Benchmark.Name, Benchmark.File.Description ?? Benchmark.File.Task ?? $"{Benchmark.Name}: what models reach, in which setting, and who says so.")
{
    public override SiteSection Section => SiteSection.Benchmarks;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("Benchmarks", Addresses.Benchmarks)];
}
