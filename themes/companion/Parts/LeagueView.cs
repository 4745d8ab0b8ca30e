using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Kit.Drawing;
using StatiqSite.Pages;

namespace StatiqSite.Companion.Parts;

/// <summary>A league table under its own heading.</summary>
/// <param name="IsInText">In a chapter: the heading names the benchmark and has no anchor, and the whole breaks out of the measure.</param>
public sealed record LeagueView(Site Site, Benchmark Benchmark, LeagueTable Table, bool IsInText)
{
    public FigureScale Scale { get; } = FigureScale.Of(Table);
}
