using System.Collections.Immutable;
using StatiqSite.Content.Glossaries;
using StatiqSite.Content.Papers;

namespace StatiqSite.Content.Chapters.Tables;

/// <summary>What the tables in the text are filled from. Two are equal when they hold the very same readings.</summary>
/// <param name="Papers">Those that introduce models, by key.</param>
/// <param name="Glossary">Null when there is none, or none that can be read.</param>
/// <param name="Unread">Keys of papers whose files could not be read; naming one is no fault.</param>
/// <param name="GlossaryIsUnread">Whether there is a glossary that could not be read.</param>
public sealed record TableSources(
    ImmutableSortedDictionary<string, PaperFile> Papers, GlossaryFile? Glossary, ImmutableHashSet<string> Unread, bool GlossaryIsUnread)
{
    public static readonly TableSources None = new(ImmutableSortedDictionary<string, PaperFile>.Empty, Glossary: null, Unread: [], GlossaryIsUnread: false);

    public static TableSources Of(ImmutableArray<PaperFile> papers, GlossaryFile? glossary, ImmutableHashSet<string> unread, bool glossaryIsUnread) =>
        new(papers.Where(paper => !paper.Models.IsEmpty).DistinctBy(paper => paper.Work.Key)
            .ToImmutableSortedDictionary(paper => paper.Work.Key.Value, paper => paper, StringComparer.Ordinal), glossary, unread, glossaryIsUnread);

    public bool Equals(TableSources? other) =>
        other is not null && ReferenceEquals(Glossary, other.Glossary) && GlossaryIsUnread == other.GlossaryIsUnread
        && Unread.SetEquals(other.Unread) && Papers.Values.SequenceEqual(other.Papers.Values, ReferenceEqualityComparer.Instance);

    public override int GetHashCode() => Papers.Count;
}
