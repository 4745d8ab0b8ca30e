using StatiqSite.Content.Papers;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>
/// What a figure is a figure of. Two figures of one work that agree in all of it are one, stated twice. Names of models
/// are compared to the letter: BiomedGPT and BioMedGPT are two models.
/// </summary>
internal readonly record struct FigureKey(string Benchmark, string Metric, string Model, string? Setting, string? Subset, string? Split)
{
    public static FigureKey Of(WorkResult result) => new(
        result.Benchmark.Value, result.Metric.Value, result.Model.Value,
        Folded(result.Setting), Folded(result.Subset), Folded(result.Split));

    /// <summary>Without case, accents and hyphens: few-shot and Few shot are one setting.</summary>
    private static string? Folded(string? text) =>
        text is null ? null : string.Join(' ', FoldedText.Of(text).Split([' ', '-', '‐', '‑', '–', '_'], StringSplitOptions.RemoveEmptyEntries));
}
