using System.Collections.Immutable;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>A paper of the companion.</summary>
/// <param name="Number">Under which the text cites it: the review's own number where it has one, else the next free; null when no text cites it and the review does not list it.</param>
/// <param name="Terms">Most specific terms, in the order of the taxonomy.</param>
/// <param name="Mentions">Every place of the text that cites it, in reading order.</param>
/// <param name="Chapters">Slugs of the chapters that cite it or that its file names, in order.</param>
/// <param name="File">What its file says.</param>
public sealed record Paper(
    PaperFile File, int? Number, ImmutableArray<Term> Terms, ImmutableArray<Mention> Mentions, ImmutableArray<string> Chapters)
{
    public CitationKey Key => Work.Key;

    public Work Work => File.Work;

    public string Title => Work.Title;

    /// <summary>Where its file is, as the author typed the input folder; diagnostics and edit links use it.</summary>
    public SourceSpan Source => File.Source;

    /// <summary>Whether the review's own reference list has it; all others came since, or from the review's companion list.</summary>
    public bool IsInReview => File.CitationNumbers.Length > 0;

    public bool Has(Term term)
    {
        foreach (var own in Terms)
            if (own.IsWithin(term)) return true;
        return false;
    }
}
