namespace StatiqSite.Content.Benchmarks;

/// <summary>What people, experts or guessing reach on a benchmark.</summary>
/// <param name="Metric">Not yet looked up.</param>
/// <param name="Value">In the unit of the metric.</param>
/// <param name="Subset">Null means it holds for the whole benchmark.</param>
/// <param name="Split">Null means it holds for every split.</param>
/// <param name="Origin">Which paper or page states it.</param>
/// <param name="Note">Who was asked, or how it was computed.</param>
public sealed record Baseline(
    BaselineKind Kind, Located<string> Metric, Located<decimal> Value, string? Subset, string? Split, Origin Origin, string? Note);
