using System.Collections.Immutable;
using StatiqSite.Content.Benchmarks;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>Figures of one benchmark that can be compared: one metric, one setting, one subset, one split.</summary>
/// <param name="Id">Unique in its benchmark: an anchor of its page.</param>
/// <param name="Setting">As most of the figures write it; null where the sources state none: then nothing is ranked.</param>
/// <param name="Rows">Best first; newest first where nothing is ranked. Never empty.</param>
/// <param name="Baselines">Those that hold for this metric, subset and split, as declared.</param>
public sealed record LeagueTable(
    string Id, Metric Metric, string? Setting, string? Subset, string? Split,
    ImmutableArray<LeagueRow> Rows, ImmutableArray<BaselineFigure> Baselines)
{
    public bool IsRanked => Setting is not null;

    /// <summary>Rows that were better than everything before them, oldest first; none where nothing is ranked.</summary>
    public ImmutableArray<LeagueRow> Records
    {
        get
        {
            var records = ImmutableArray.CreateBuilder<LeagueRow>();
            if (!IsRanked) return [];
            foreach (var row in Rows.OrderBy(row => row.Figure.Date).ThenBy(row => row.Rank))
                if (records.Count == 0 || row.Figure.CompareTo(records[^1].Figure) < 0) records.Add(row);
            return records.ToImmutable();
        }
    }

    /// <summary>The tables of a benchmark: by metric as declared, then the fullest first.</summary>
    internal static ImmutableArray<LeagueTable> Of(BenchmarkFile benchmark, IEnumerable<Figure> figures, ImmutableArray<BaselineFigure> baselines)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. figures
            .GroupBy(figure => (metric: benchmark.Metrics.IndexOf(figure.Metric), Conditions.Of(figure.Result.Setting, figure.Result.Subset, figure.Result.Split)))
            .OrderBy(group => group.Key.metric)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Item2.ToString(), StringComparer.Ordinal)
            .Select(group => TableOf([.. group], baselines, ids))];
    }

    private static LeagueTable TableOf(ImmutableArray<Figure> figures, ImmutableArray<BaselineFigure> baselines, HashSet<string> ids)
    {
        var first = figures[0];
        var (setting, subset, split) = (Commonest(figures, result => result.Setting), Commonest(figures, result => result.Subset), Commonest(figures, result => result.Split));
        return new LeagueTable(
            IdOf([first.Metric.Id, setting, subset, split], ids), first.Metric, setting, subset, split,
            LeagueRow.Of(figures, isRanked: setting is not null),
            [.. baselines.Where(baseline => baseline.Metric == first.Metric && baseline.HoldsFor(subset, split))]);
    }

    private static string? Commonest(ImmutableArray<Figure> figures, Func<Content.Papers.WorkResult, string?> word) =>
        figures.Select(figure => word(figure.Result)).GroupBy(text => text).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key, StringComparer.Ordinal).First().Key;

    private static string IdOf(IEnumerable<string?> words, HashSet<string> ids)
    {
        var id = Slug.From(string.Join(' ', words.OfType<string>())).Value;
        var unique = id;
        for (var number = 2; !ids.Add(unique); number++) unique = FormattableString.Invariant($"{id}-{number}");
        return unique;
    }
}
