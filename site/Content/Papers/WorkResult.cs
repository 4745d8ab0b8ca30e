using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Works;

namespace StatiqSite.Content.Papers;

/// <summary>A figure that a work reports; null means not stated.</summary>
/// <param name="Value">In the unit of the metric.</param>
/// <param name="Model">The model that was measured, of this work or another's.</param>
/// <param name="Setting">How it was asked or trained: zero-shot, fine-tuned.</param>
/// <param name="Subset">The part of the benchmark; null means all of it.</param>
/// <param name="Date">When it was measured or published, where that is not the work's own date.</param>
/// <param name="Origin">Which paper or page states it, where that is not the work itself.</param>
public sealed record WorkResult(
    Located<string> Benchmark,
    Located<string> Metric,
    Located<decimal> Value,
    Located<string> Model,
    string? Setting,
    string? Subset,
    string? Split,
    PartialDate? Date,
    Origin Origin,
    string? Note);
