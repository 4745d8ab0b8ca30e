using System.Collections.Immutable;
using StatiqSite.Content.Works;

namespace StatiqSite.Content.Benchmarks;

/// <summary>What one benchmark's file says.</summary>
/// <param name="Id">The file's name; part of the address.</param>
/// <param name="Metrics">As declared, each id once; empty only when the file is faulty.</param>
/// <param name="Paper">The paper that introduced it; not yet looked up.</param>
/// <param name="Languages">BCP 47.</param>
/// <param name="Size">How much it holds, in words.</param>
/// <param name="Aliases">Former ids.</param>
/// <param name="Source">The file's beginning.</param>
public sealed record BenchmarkFile(
    string Id,
    string Name,
    string? Task,
    string? Description,
    ImmutableArray<Metric> Metrics,
    Located<string>? Paper,
    ImmutableArray<string> Languages,
    string? Size,
    WebAddress? Url,
    ImmutableArray<Baseline> Baselines,
    ImmutableArray<Located<string>> Aliases,
    string? Note,
    SourceSpan Source)
{
    public Metric? FindMetric(string id) => Metrics.FirstOrDefault(metric => metric.Id == id);
}
