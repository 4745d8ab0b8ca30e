namespace StatiqSite.Content.Benchmarks;

/// <summary>What a benchmark measures.</summary>
/// <param name="Unit">Written behind a figure; null where there is none.</param>
/// <param name="HigherIsBetter">Else lower figures are better.</param>
/// <param name="Min">The lowest possible figure; null means unbounded.</param>
/// <param name="Max">The highest possible figure; null means unbounded.</param>
public sealed record Metric(string Id, string Label, string? Unit, bool HigherIsBetter, decimal? Min, decimal? Max)
{
    public bool Allows(decimal value) => !(value < Min) && !(value > Max);
}
