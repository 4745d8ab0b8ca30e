using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Rows;

/// <summary>What one row of a source says about a work, understood and mended; absent facts are null.</summary>
/// <param name="PrintedKey">The BibTeX key of a reference.</param>
/// <param name="Month">Of a row that has one; the paper list's.</param>
/// <param name="Venue">In the one spelling that we use.</param>
/// <param name="Chapter">Where the companion shows the list's section.</param>
/// <param name="SameAs">Rows that the source itself says are the same work.</param>
public sealed record SourceEntry(
    RowId Row,
    string? PrintedKey,
    WorkType Type,
    string Title,
    ImmutableArray<string> OtherTitles,
    AuthorList Authors,
    int Year,
    int? Month,
    string? Venue,
    string? Volume,
    string? Issue,
    string? Pages,
    string? Publisher,
    Doi? Doi,
    ArxivId? Arxiv,
    string? PubMed,
    string? PubMedCentral,
    WebAddress? Url,
    PartialDate? Accessed,
    ImmutableArray<WorkLink> Links,
    string? Chapter,
    ImmutableArray<RowId> SameAs,
    ImmutableArray<Finding> Findings,
    SourceSpan Source)
{
    public SourceEntry With(FindingKind kind, string text) => this with { Findings = [.. Findings, new Finding(kind, text)] };
}
