using System.Collections.Immutable;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>A model's figure in a league table.</summary>
/// <param name="Rank">From 1; equal figures share it; null where nothing is ranked.</param>
/// <param name="Figure">As stated first.</param>
/// <param name="AlsoStated">The same figure of the same model, stated by others later.</param>
public sealed record LeagueRow(int? Rank, Figure Figure, ImmutableArray<Figure> AlsoStated)
{
    internal static ImmutableArray<LeagueRow> Of(ImmutableArray<Figure> figures, bool isRanked)
    {
        var rows = figures
            .GroupBy(figure => (figure.Model, figure.Value))
            .Select(same => same.OrderBy(figure => figure.Date).ThenBy(figure => figure.Paper.Key).ToImmutableArray())
            .Select(same => new LeagueRow(null, same[0], same[1..]));
        return isRanked ? Ranked(rows) : [.. rows.OrderByDescending(row => row.Figure.Date).ThenBy(row => row.Figure.Model, StringComparer.Ordinal).ThenBy(row => row.Figure.Value)];
    }

    private static ImmutableArray<LeagueRow> Ranked(IEnumerable<LeagueRow> rows)
    {
        var inOrder = rows
            .Order(Comparer<LeagueRow>.Create((one, other) => one.Figure.CompareTo(other.Figure)))
            .ThenBy(row => row.Figure.Date)
            .ThenBy(row => row.Figure.Model, StringComparer.Ordinal)
            .ToArray();
        var rank = 0;
        for (var index = 0; index < inOrder.Length; index++)
        {
            if (index == 0 || inOrder[index].Figure.Value != inOrder[index - 1].Figure.Value) rank = index + 1;
            inOrder[index] = inOrder[index] with { Rank = rank };
        }

        return [.. inOrder];
    }
}
