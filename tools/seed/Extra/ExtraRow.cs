using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Extra;

/// <summary>What one row of the later lists says about a work; absent facts are null.</summary>
/// <param name="OtherTitles">Titles that other lists give for the same identifier.</param>
/// <param name="Authors">Nobody named where the list names nobody.</param>
/// <param name="Venue">As the list spells it.</param>
/// <param name="Source">The row, for diagnostics.</param>
public sealed record ExtraRow(
    string Title,
    ImmutableArray<string> OtherTitles,
    AuthorList Authors,
    int Year,
    int? Month,
    string? Venue,
    Doi? Doi,
    ArxivId? Arxiv,
    string? PubMed,
    ImmutableArray<WorkLink> Links,
    SourceSpan Source)
{
    /// <summary>What a decision may call the row by: its arXiv identifier and its DOI, whichever there are.</summary>
    public ImmutableArray<string> Names => [.. new[] { Arxiv?.Value, Doi?.Value }.OfType<string>()];
}
