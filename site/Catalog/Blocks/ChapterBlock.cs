using System.Collections.Immutable;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Works;

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

    /// <summary>A dated text on what came since the review, with the newer papers of its section.</summary>
    /// <param name="Date">When it was written.</param>
    /// <param name="Section">The numbered heading it stands under; null when it is about the whole chapter.</param>
    /// <param name="Name">How papers name that section, or the chapter, under <c>chapters</c>.</param>
    public sealed record OfSince(PartialDate Date, Heading? Section, string Name, PaperQuery Query) : ChapterBlock(Query.At)
    {
        /// <summary>The papers of the section that are younger than the review and not in its list: those to show, and how many there are.</summary>
        public (ImmutableArray<Paper> Shown, int Total) In(Review review) =>
            Query.Select(review, paper => !paper.IsInReview && !(paper.Work.Date < review.Itself?.Work.Date) && paper.File.Chapters.Any(name => name.Value == Name));
    }

    /// <summary>The path through the chapters as a figure.</summary>
    public sealed record OfPath(SourceSpan At) : ChapterBlock(At);
}
