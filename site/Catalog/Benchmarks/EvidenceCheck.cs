using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>Says which benchmarks, metrics and papers that figures name do not exist, and which figures cannot be.</summary>
internal sealed class EvidenceCheck(Sources sources, KnownBenchmarks benchmarks, Dictionary<CitationKey, PaperFile> papers, Diagnostics diagnostics)
{
    public void Report()
    {
        foreach (var file in sources.Benchmarks) Check(file);
        foreach (var file in sources.Papers.DistinctBy(file => file.Work.Key)) Check(file);
    }

    private void Check(BenchmarkFile file)
    {
        if (file.Note is { } note) diagnostics.Report(CatalogRules.Doubt, file.Source, $"The entry has a note: {note}");
        if (file.Paper is { } paper) CheckKey(paper);
        foreach (var baseline in file.Baselines)
        {
            CheckFigure(file, baseline.Metric, baseline.Value);
            CheckOrigin(baseline.Origin);
        }
    }

    private void Check(PaperFile paper)
    {
        foreach (var model in paper.Models) CheckOrigin(model.Origin);
        var seen = new Dictionary<FigureKey, int>();
        foreach (var result in paper.Results)
        {
            CheckOrigin(result.Origin);
            if (benchmarks.Find(result.Benchmark) is { } file) CheckFigure(file, result.Metric, result.Value);
            if (!seen.TryAdd(FigureKey.Of(result), result.Benchmark.At.Line))
                diagnostics.Report(EvidenceRules.SameFigure, result.Value.At, string.Create(CultureInfo.InvariantCulture, $"Line {seen[FigureKey.Of(result)]} states a figure of {Quoted.Of(result.Model.Value)} for the same benchmark, metric, setting, subset and split."));
        }
    }

    private void CheckFigure(BenchmarkFile file, Located<string> id, Located<decimal> value)
    {
        if (benchmarks.FindMetric(file, id) is { } metric && !metric.Allows(value.Value))
            diagnostics.Report(EvidenceRules.OutOfRange, value.At, string.Create(CultureInfo.InvariantCulture, $"{value.Value} lies outside of what `{metric.Id}` of `{file.Id}` can be: {Bounds(metric)}."));
    }

    private static string Bounds(Metric metric) => (metric.Min, metric.Max) switch
    {
        ({ } min, { } max) => string.Create(CultureInfo.InvariantCulture, $"from {min} to {max}"),
        ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"{min} or more"),
        (_, var max) => string.Create(CultureInfo.InvariantCulture, $"at most {max}"),
    };

    private void CheckOrigin(Origin origin)
    {
        if (origin.Source is { } source && WebAddress.Find(source.Value) is null) CheckKey(source);
    }

    private void CheckKey(Located<string> name)
    {
        if (CitationKey.Find(name.Value) is { } key && papers.ContainsKey(key) || sources.Unread.Papers.Contains(name.Value)) return;
        diagnostics.Report(EvidenceRules.UnknownPaper, name.At, $"There is no paper {Quoted.Of(name.Value)}{NearestName.Hint(name.Value, papers.Keys.Select(known => known.Value))}");
    }
}
