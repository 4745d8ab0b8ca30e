using System.Collections.Immutable;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Benchmarks;

/// <summary>Turns the text of one benchmark's file into a <see cref="BenchmarkFile"/>.</summary>
public static class BenchmarkFileReader
{
    /// <summary>Null when the file is no mapping or its name no identifier. Everything wrong is reported; a file without a name is called by its id.</summary>
    /// <param name="path">The file's name without its extension is the benchmark's id.</param>
    public static BenchmarkFile? Parse(string path, string text, Diagnostics diagnostics)
    {
        var start = new SourceSpan(path, 1, 1);
        var id = Path.GetFileNameWithoutExtension(path);
        var isNamed = Forms.Identifier.Form.Holds(id);
        if (!isNamed) diagnostics.Report(BenchmarkRules.FileName, start, $"{Quoted.Of(id)} cannot be a benchmark's identifier.");
        if (YamlTree.Parse(path, text, diagnostics) is not { } raw) return null;
        ReportUnsourced(raw, diagnostics);
        var map = new ShapeCheck(diagnostics).Of(raw, BenchmarkShape.Benchmark);
        if (!isNamed) return null;

        return new BenchmarkFile(
            id, map.TextOf("name") ?? id, map.TextOf("task"), map.TextOf("description"),
            Metrics(map, diagnostics),
            map.LocatedText("paper"),
            [.. map.TextsOf("languages").Select(language => language.Value)],
            map.TextOf("size"),
            WebAddress.Find(map.TextOf("url") ?? ""),
            [.. map.ItemsOf("baselines").OfType<YamlNode.Map>().Select(BaselineOf).OfType<Baseline>()],
            map.TextsOf("aliases"),
            map.TextOf("note"),
            start);
    }

    /// <summary>Before the check of shapes, which takes away sources that are written but malformed.</summary>
    private static void ReportUnsourced(YamlNode.Map raw, Diagnostics diagnostics)
    {
        foreach (var baseline in raw.ItemsOf("baselines").OfType<YamlNode.Map>().Where(entry => entry.TextOf("kind") is "human" or "expert" && entry.Find("source") is null))
            diagnostics.Report(BenchmarkRules.NoSource, baseline.At, "Nothing says where this figure of people was read.");
    }

    private static ImmutableArray<Metric> Metrics(YamlNode.Map map, Diagnostics diagnostics)
    {
        var metrics = ImmutableArray.CreateBuilder<Metric>();
        foreach (var item in map.ItemsOf("metrics").OfType<YamlNode.Map>())
        {
            if (item.LocatedText("id") is not { } id) continue;
            if (metrics.Any(known => known.Id == id.Value))
                diagnostics.Report(BenchmarkRules.MetricTwice, id.At, $"The metric `{id.Value}` is declared twice.");
            else
                metrics.Add(MetricOf(item, id.Value, diagnostics));
        }

        return metrics.ToImmutable();
    }

    private static Metric MetricOf(YamlNode.Map map, string id, Diagnostics diagnostics)
    {
        var range = map.MapOf("range");
        var metric = new Metric(id, map.TextOf("label") ?? id, map.TextOf("unit"), map.TextOf("better") != "lower", Bound("min"), Bound("max"));
        if (!(metric.Min >= metric.Max)) return metric;
        diagnostics.Report(BenchmarkRules.EmptyRange, range!.At, $"No figure lies between {range.TextOf("min")} and {range.TextOf("max")}."); // both bounds come from it
        return metric with { Min = null, Max = null };

        decimal? Bound(string key) => range?.Find(key) is null ? null : range.NumberOf(key);
    }

    private static Baseline? BaselineOf(YamlNode.Map map)
    {
        if (map.TextOf("kind") is not { } word || map.LocatedText("metric") is not { } metric || map.LocatedText("value") is not { } value) return null;
        return new Baseline(
            (BaselineKind)BenchmarkShape.BaselineKinds.IndexOf(word), metric, new Located<decimal>(map.NumberOf("value"), value.At),
            map.TextOf("subset"), map.TextOf("split"), Origin.Of(map), map.TextOf("note"));
    }
}
