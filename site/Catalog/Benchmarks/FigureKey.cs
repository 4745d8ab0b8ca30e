using StatiqSite.Content.Papers;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>
/// What a figure is a figure of. Two figures of one work that agree in all of it are one, stated twice. Names of models
/// are compared to the letter: BiomedGPT and BioMedGPT are two models.
/// </summary>
internal readonly record struct FigureKey(string Benchmark, string Metric, string Model, Conditions Conditions)
{
    public static FigureKey Of(WorkResult result) => new(
        result.Benchmark.Value, result.Metric.Value, result.Model.Value, Conditions.Of(result.Setting, result.Subset, result.Split));
}
