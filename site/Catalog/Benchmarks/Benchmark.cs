using System.Collections.Immutable;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>A benchmark with everything that the companion's papers state for it.</summary>
/// <param name="Paper">That introduced it; null when the file names none.</param>
/// <param name="Tables">One for every group of figures that can be compared; none when no paper states a figure.</param>
/// <param name="Baselines">All of them, as declared.</param>
public sealed record Benchmark(BenchmarkFile File, Paper? Paper, ImmutableArray<LeagueTable> Tables, ImmutableArray<BaselineFigure> Baselines)
{
    public string Id => File.Id;

    public string Name => File.Name;

    public int Figures => Tables.Sum(table => table.Rows.Length);

    /// <summary>Papers whose files state its figures, each once.</summary>
    public int Papers => Tables.SelectMany(table => table.Rows).SelectMany(row => row.AlsoStated.Add(row.Figure)).DistinctBy(figure => figure.Paper.Key).Count();

    /// <summary>By name. Figures of unknown benchmarks and metrics have been reported and are left out.</summary>
    internal static ImmutableArray<Benchmark> Of(ImmutableArray<BenchmarkFile> files, ImmutableArray<Paper> papers, Func<CitationKey, Paper?> find)
    {
        var figures = papers
            .SelectMany(paper => paper.File.Results.Select(result => (paper, result)))
            .ToLookup(stated => stated.result.Benchmark.Value, StringComparer.Ordinal);
        return [.. files
            .DistinctBy(file => file.Id)
            .OrderBy(file => FoldedText.Of(file.Name), StringComparer.Ordinal)
            .ThenBy(file => file.Id, StringComparer.Ordinal)
            .Select(BenchmarkOf)];

        Benchmark BenchmarkOf(BenchmarkFile file)
        {
            ImmutableArray<BaselineFigure> baselines = [.. file.Baselines
                .Where(baseline => file.FindMetric(baseline.Metric.Value) is not null)
                .Select(baseline => new BaselineFigure(baseline, file.FindMetric(baseline.Metric.Value)!, FigureOrigin.Of(baseline.Origin, null, PaperNamed)))]; // filtered just above
            var own = file.Aliases.Select(alias => alias.Value).Prepend(file.Id)
                .SelectMany(id => figures[id])
                .Where(stated => file.FindMetric(stated.result.Metric.Value) is not null)
                .Select(stated => new Figure(stated.paper, stated.result, file.FindMetric(stated.result.Metric.Value)!, FigureOrigin.Of(stated.result.Origin, stated.paper, PaperNamed))); // filtered just above
            return new Benchmark(file, file.Paper is { } key ? PaperNamed(key.Value) : null, LeagueTable.Of(file, own, baselines), baselines);
        }

        Paper? PaperNamed(string name) => CitationKey.Find(name) is { } key ? find(key) : null;
    }
}
