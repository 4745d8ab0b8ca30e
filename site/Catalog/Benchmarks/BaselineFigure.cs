using StatiqSite.Content.Benchmarks;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>What people, experts or guessing reach, resolved.</summary>
public sealed record BaselineFigure(Baseline Stated, Metric Metric, FigureOrigin Origin)
{
    public decimal Value => Stated.Value.Value;

    /// <summary>A baseline that names no subset or split holds for all of them.</summary>
    internal bool HoldsFor(string? subset, string? split)
    {
        var (own, asked) = (Conditions.Of(null, Stated.Subset, Stated.Split), Conditions.Of(null, subset, split));
        return (own.Subset is null || own.Subset == asked.Subset) && (own.Split is null || own.Split == asked.Split);
    }
}
