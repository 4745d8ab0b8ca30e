using StatiqSite.Content;
using StatiqSite.Content.Benchmarks;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>The benchmarks by id and former id, for whatever names one.</summary>
internal sealed class KnownBenchmarks
{
    private readonly Dictionary<string, BenchmarkFile> byId = new(StringComparer.Ordinal);
    private readonly Sources sources;
    private readonly Diagnostics diagnostics;

    /// <summary>An id that two benchmarks claim is reported.</summary>
    public KnownBenchmarks(Sources sources, Diagnostics diagnostics)
    {
        (this.sources, this.diagnostics) = (sources, diagnostics);
        foreach (var file in sources.Benchmarks) Declare(new(file.Id, file.Source), file);
        foreach (var file in sources.Benchmarks)
            foreach (var alias in file.Aliases) Declare(alias, file);
    }

    /// <summary>Null when there is none, which is reported unless its file could not be read.</summary>
    public BenchmarkFile? Find(Located<string> id)
    {
        if (byId.TryGetValue(id.Value, out var file)) return file;
        if (!sources.Unread.Benchmarks.Contains(id.Value))
            diagnostics.Report(EvidenceRules.UnknownBenchmark, id.At, $"There is no benchmark {Quoted.Of(id.Value)}{NearestName.Hint(id.Value, byId.Keys)}");
        return null;
    }

    /// <summary>Null when it has none of that name, which is reported unless it has no metric at all: then that has been.</summary>
    public Metric? FindMetric(BenchmarkFile benchmark, Located<string> id)
    {
        var metric = benchmark.FindMetric(id.Value);
        if (metric is null && !benchmark.Metrics.IsEmpty)
            diagnostics.Report(EvidenceRules.UnknownMetric, id.At, $"{Quoted.Of(id.Value)} is not a metric of `{benchmark.Id}`{NearestName.Hint(id.Value, benchmark.Metrics.Select(known => known.Id))}");
        return metric;
    }

    private void Declare(Located<string> id, BenchmarkFile file)
    {
        if (!byId.TryAdd(id.Value, file))
            diagnostics.Report(EvidenceRules.SameId, id.At, $"The benchmark `{id.Value}` belongs to {byId[id.Value].Source.Path} already.");
    }
}
