using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Mapping;

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

    public sealed record Map(EvidenceMap Evidence) : TextPiece;

    /// <param name="Tables">Those that the block asks for; none when no paper states a figure.</param>
    public sealed record League(Benchmark Benchmark, ImmutableArray<LeagueTable> Tables) : TextPiece;
}
