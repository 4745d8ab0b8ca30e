using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Merging;

/// <summary>Decides, entry by entry, whether a work is new.</summary>
internal sealed class ImportPlanner
{
    // Shorter titles ("Editorial", "Reply") are shared by many works.
    private const int TellingTitle = 25;

    private readonly Dictionary<(string Kind, string Value), CitationKey> marks = [];
    private readonly Dictionary<CitationKey, Work> known = [];
    private readonly HashSet<CitationKey> taken = [];
    private readonly Dictionary<CitationKey, NewPaper> papers = [];
    private readonly List<MergedEntry> merged = [];
    private readonly List<SkippedEntry> skipped = [];
    private readonly SortedSet<string> unknownHeadings = new(StringComparer.Ordinal);
    private readonly Places places;
    private readonly PartialDate added;

    public ImportPlanner(Sources sources, PartialDate added)
    {
        (places, this.added) = (new Places(sources), added);
        foreach (var paper in sources.Papers.OrderBy(paper => paper.Work.Key))
        {
            Know(paper.Work);
            foreach (var alias in paper.Aliases) taken.Add(alias.Value);
        }
    }

    public void Add(ImportedWork entry)
    {
        if (Find(entry.Work) is var (key, evidence, certain))
        {
            Merge(entry, key, evidence, certain);
            return;
        }

        if (Lack(entry) is { } lack)
        {
            skipped.Add(new SkippedEntry(entry.At, entry.Work.Title, lack));
            return;
        }

        var work = entry.Work with { Key = PaperKey.For(entry, taken.Contains) };
        var (chapters, topics) = places.Of(entry.Headings, unknownHeadings);
        papers.Add(work.Key, new NewPaper(PaperOf(work, chapters, topics, entry.Doubts), entry.Doubts, entry.At));
        Know(work);
    }

    public ImportPlan Plan(ImmutableArray<SkippedEntry> unread) =>
        new([.. papers.Values], [.. merged], [.. unread.Concat(skipped).OrderBy(entry => entry.At)], [.. unknownHeadings]);

    private (CitationKey Key, string Evidence, bool IsCertain)? Find(Work work)
    {
        foreach (var (kind, value, _) in WorkMarks.Of(work))
            if (marks.TryGetValue((kind, value), out var key)) return (key, kind == WorkMarks.TitleAndAuthor ? kind : $"{kind} {value}", true);
        var title = FoldedText.LettersOf(work.Title);
        if (!marks.TryGetValue(("title", title), out var alike)) return null;

        // The same title under another name is the same work only where one of the two names nobody, or nothing else leads to it.
        var other = known[alike];
        if (work.Url is { } url && url == other.Url) return (alike, "title and address", true);
        if (work.Links.Any(link => other.Links.Contains(link))) return (alike, "title and link", true);
        return title.Length >= TellingTitle && (work.Authors.Named.IsEmpty || other.Authors.Named.IsEmpty) ? (alike, "title alone", false) : null;
    }

    /// <summary>An entry of the same import fills what the first one left open; a file that is there already is not touched.</summary>
    private void Merge(ImportedWork entry, CitationKey key, string evidence, bool certain)
    {
        var offers = Facts.MissingIn(known[key], entry.Work);
        if (papers.TryGetValue(key, out var own))
        {
            var (chapters, topics) = places.Of(entry.Headings, unknownHeadings);
            var work = Facts.Completed(own.Paper.Work, entry.Work);
            ImmutableArray<string> doubts = [.. own.Doubts.Union(entry.Doubts)];
            papers[key] = own with
            {
                Doubts = doubts,
                Paper = PaperOf(work, [.. own.Paper.Chapters.Union(chapters)], [.. own.Paper.Topics.Union(topics)], doubts),
            };
            Know(work);
            offers = [];
        }

        merged.Add(new MergedEntry(key, entry.Work.Title, evidence, certain, offers, entry.At));
    }

    private static string? Lack(ImportedWork entry) =>
        !entry.HasDate ? "No year is stated, and every paper needs one. Look it up and add the paper by hand."
        : entry.Work is { Href: null, Isbn: null, Venue: null, Publisher: null } ? "Nothing leads to it: no identifier, no link, no venue or publisher. Look it up and add the paper by hand."
        : null;

    private void Know(Work work)
    {
        known[work.Key] = work;
        taken.Add(work.Key);
        foreach (var (kind, value, _) in WorkMarks.Of(work)) marks.TryAdd((kind, value), work.Key);
        foreach (var title in work.AlternativeTitles.Prepend(work.Title)) marks.TryAdd(("title", FoldedText.LettersOf(title)), work.Key);
    }

    private PaperFile PaperOf(Work work, ImmutableArray<Located<string>> chapters, ImmutableArray<TopicUse> topics, ImmutableArray<string> doubts) =>
        new(work, [], chapters, topics, Summary: null, SummarySource: null, Models: [], Results: [], added, Aliases: [],
            doubts.IsEmpty ? null : string.Join(" ", doubts), default, []);
}
