namespace StatiqSite.Content.Papers;

/// <summary>A figure that a work reports.</summary>
/// <param name="Value">In the unit of the metric.</param>
public sealed record WorkResult(Located<string> Benchmark, Located<string> Metric, Located<decimal> Value, string? Model, string? Setting);
