using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Topics;

namespace StatiqSite.Import.Merging;

/// <summary>Chapters and topics by the names that a list's headings may give them.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, string> chapters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TopicUse> topics = new(StringComparer.Ordinal);

    public Places(Sources sources)
    {
        foreach (var chapter in sources.Chapters)
        {
            chapters.TryAdd(FoldedText.LettersOf(chapter.Title), chapter.Slug);
            chapters.TryAdd(FoldedText.LettersOf(chapter.Slug), chapter.Slug);
            foreach (var heading in chapter.Headings) chapters.TryAdd(FoldedText.LettersOf(heading.Text), heading.Id);
        }

        foreach (var facet in sources.Topics?.Facets ?? []) Add(facet.Id.Value, facet.Terms);
    }

    /// <summary>What the headings name; those that name nothing are left in <paramref name="unknown"/>.</summary>
    public (ImmutableArray<Located<string>> Chapters, ImmutableArray<TopicUse> Topics) Of(ImmutableArray<string> headings, ISet<string> unknown)
    {
        var (found, terms) = (new List<string>(), new List<TopicUse>());
        foreach (var heading in headings)
        {
            var letters = FoldedText.LettersOf(heading);
            var isKnown = false;
            if (chapters.TryGetValue(letters, out var chapter))
            {
                isKnown = true;
                if (!found.Contains(chapter)) found.Add(chapter);
            }

            if (topics.TryGetValue(letters, out var topic))
            {
                isKnown = true;
                if (!terms.Contains(topic)) terms.Add(topic);
            }

            if (!isKnown) unknown.Add(heading);
        }

        return ([.. found.Select(name => new Located<string>(name, default))], [.. terms]);
    }

    private void Add(string facet, ImmutableArray<TermEntry> terms)
    {
        foreach (var term in terms)
        {
            var use = new TopicUse(new Located<string>(facet, default), new Located<string>(term.Id.Value, default));
            foreach (var name in term.Synonyms.Prepend(term.Label).Prepend(term.Id.Value)) topics.TryAdd(FoldedText.LettersOf(name), use);
            Add(facet, term.Children);
        }
    }
}
