using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Works;

namespace StatiqSite.Pages.Html;

/// <summary>A stretch of a chapter: written text, or a block that the generator fills.</summary>
public abstract record TextPiece
{
    private TextPiece()
    {
    }

    public sealed record Prose(MarkdownHtml Html) : TextPiece;

    /// <param name="Papers">Those that match, in order, cut at the block's limit.</param>
    /// <param name="Total">How many match in all.</param>
    public sealed record PaperList(ImmutableArray<Paper> Papers, int Total) : TextPiece;

    /// <summary>A dated text on what came since the review, and the newer papers; not the review's voice.</summary>
    /// <param name="Section">The numbered section it stands in; null when it is the chapter itself.</param>
    /// <param name="Total">How many papers match in all.</param>
    public sealed record Since(PartialDate Date, Heading? Section, MarkdownHtml Html, ImmutableArray<Paper> Papers, int Total) : TextPiece;

    /// <summary>The path of the review as a figure.</summary>
    /// <param name="Id">Of the figure; null when its author gave none.</param>
    /// <param name="Number">"1"; null when the id has none.</param>
    public sealed record Path(string? Id, string? Number, MarkdownHtml Caption) : TextPiece;
    public sealed record Map(EvidenceMap Evidence) : TextPiece;

    /// <param name="Tables">Those that the block asks for; none when no paper states a figure.</param>
    public sealed record League(Benchmark Benchmark, ImmutableArray<LeagueTable> Tables) : TextPiece;
}
