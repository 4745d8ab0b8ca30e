using System.Collections.Immutable;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;

namespace StatiqSite.Catalog.Blocks;

/// <summary>What a block of a chapter shows.</summary>
/// <param name="At">The block.</param>
public abstract record ChapterBlock(SourceSpan At)
{
    /// <summary>A list of papers.</summary>
    public sealed record OfPapers(PaperQuery Query) : ChapterBlock(Query.At);

    /// <summary>An evidence map.</summary>
    public sealed record OfMap(Facet Rows, Facet Columns, SourceSpan At) : ChapterBlock(At)
    {
        public EvidenceMap In(Review review) => review.Maps.First(map => map.Rows == Rows && map.Columns == Columns);
    }

    /// <summary>The league tables of a benchmark.</summary>
    /// <param name="Metric">Only its tables; null means all.</param>
    public sealed record OfLeague(string Benchmark, string? Metric, SourceSpan At) : ChapterBlock(At)
    {
        public (Benchmark Benchmark, ImmutableArray<LeagueTable> Tables) In(Review review)
        {
            var benchmark = review.Benchmarks.First(known => known.Id == Benchmark);
            return (benchmark, [.. benchmark.Tables.Where(table => Metric is null || table.Metric.Id == Metric)]);
        }
    }
}
