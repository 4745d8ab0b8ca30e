using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Kit.Drawing;
using StatiqSite.Pages;

namespace StatiqSite.Instrument.Parts;

/// <summary>A league table with the scale of its bars.</summary>
/// <param name="InText">The benchmark, in a chapter, where the heading leads to its page; null on that page itself.</param>
public sealed record LeagueOf(Site Site, LeagueTable Table, Benchmark? InText = null)
{
    public FigureScale Scale { get; } = FigureScale.Of(Table);
}
