using System.Collections.Immutable;
using StatiqSite.Content.Works;

namespace StatiqSite.Content.Papers;

/// <summary>What one paper's file says: the work, and what the companion adds to it.</summary>
/// <param name="CitationNumbers">Under which the review's own list has the work; usually one, empty for later works.</param>
/// <param name="Chapters">Chapters or sections named by the file.</param>
/// <param name="Topics">Terms as written, with their facet; not yet looked up.</param>
/// <param name="SummarySource">What the summary rests on.</param>
/// <param name="Added">When the paper entered the companion; null means with the review.</param>
/// <param name="Note">A recorded doubt.</param>
/// <param name="Source">The file's beginning; diagnostics about the whole paper point here.</param>
/// <param name="Places">Where the values of its keys stand, right or wrong ones: `doi`, `arxiv`, `title`…</param>
public sealed record PaperFile(
    Work Work,
    ImmutableArray<int> CitationNumbers,
    ImmutableArray<Located<string>> Chapters,
    ImmutableArray<TopicUse> Topics,
    string? Summary,
    string? SummarySource,
    ImmutableArray<WorkModel> Models,
    ImmutableArray<WorkResult> Results,
    PartialDate? Added,
    ImmutableArray<Located<CitationKey>> Aliases,
    string? Note,
    SourceSpan Source,
    ImmutableArray<Located<string>> Places)
{
    /// <summary>Whether the file has a key, be its value right or wrong.</summary>
    public bool Has(string key) => Places.Any(place => string.Equals(place.Value, key, StringComparison.Ordinal));

    /// <summary>Where a key of the file stands; the file's beginning when it is absent.</summary>
    public SourceSpan PlaceOf(string key)
    {
        foreach (var place in Places)
            if (string.Equals(place.Value, key, StringComparison.Ordinal)) return place.At;
        return Source;
    }
}
