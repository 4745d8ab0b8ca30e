using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Pages.Html;

/// <summary>Where a figure that a paper states stands among those it can be compared with.</summary>
/// <param name="Row">The figure's own row of the table.</param>
public sealed record Standing(Benchmark Benchmark, LeagueTable Table, LeagueRow Row)
{
    /// <summary>For every figure that the paper's file states, benchmarks by name.</summary>
    internal static IEnumerable<Standing> Of(StatiqSite.Catalog.Paper paper, StatiqSite.Catalog.Review review) =>
        paper.File.Results.IsEmpty
            ? []
            : from benchmark in review.Benchmarks
              from table in benchmark.Tables
              from row in table.Rows
              where ReferenceEquals(row.Figure.Paper, paper) || row.AlsoStated.Any(figure => ReferenceEquals(figure.Paper, paper))
              select new Standing(benchmark, table, row);
}
