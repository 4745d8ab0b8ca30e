using System.Collections.Immutable;

namespace StatiqSite.Content.Works;

/// <summary>The bibliographic facts of one work: what citation formats read and write. Absent facts are null or empty.</summary>
/// <param name="Title">In the case that its source gives it; no markup, no final full stop.</param>
/// <param name="AlternativeTitles">Titles that it has elsewhere: of the preprint, in a reference list. Searched, never exported.</param>
/// <param name="Venue">Journal, proceedings, preprint server or site: whatever contains it.</param>
/// <param name="Pages">As printed: a range with an en dash, a page, an article number.</param>
/// <param name="PubMed">The number only.</param>
/// <param name="PubMedCentral">With its letters: PMC10364849.</param>
/// <param name="Url">Where to read it when no identifier leads there.</param>
/// <param name="Accessed">When a web page was read.</param>
/// <param name="Language">BCP 47, of the work; null means not stated.</param>
/// <param name="Links">In the order of <see cref="LinkKind"/>; each kind at most once.</param>
public sealed record Work(
    CitationKey Key,
    WorkType Type,
    string Title,
    ImmutableArray<string> AlternativeTitles,
    AuthorList Authors,
    PartialDate Date,
    string? Venue,
    string? Volume,
    string? Issue,
    string? Pages,
    string? Publisher,
    Doi? Doi,
    ArxivId? Arxiv,
    string? PubMed,
    string? PubMedCentral,
    string? Isbn,
    string? Issn,
    WebAddress? Url,
    PartialDate? Accessed,
    string? Language,
    ImmutableArray<WorkLink> Links,
    WorkVersions Versions,
    WorkStatus Status,
    WebAddress? Notice)
{
    /// <summary>The best address to read the work at: publisher, arXiv, PubMed, then what the file gives; null when nothing leads to it.</summary>
    public string? Href =>
        Doi?.Href
        ?? Arxiv?.Href
        ?? Url?.Value
        ?? (PubMed is { } number ? $"https://pubmed.ncbi.nlm.nih.gov/{number}/" : null)
        ?? (PubMedCentral is { } central ? $"https://pmc.ncbi.nlm.nih.gov/articles/{central}/" : null)
        ?? Links.FirstOrDefault()?.Address.Value;
}
