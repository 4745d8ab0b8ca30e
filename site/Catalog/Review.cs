using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Blocks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Catalog.Upkeep;
using StatiqSite.Content;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>The review and everything in its companion, resolved and indexed.</summary>
public sealed class Review
{
    private readonly FrozenDictionary<CitationKey, Paper> byKey;
    private readonly Lazy<FrozenDictionary<Term, ImmutableArray<Paper>>> byTerm;
    private readonly Lazy<ImmutableArray<Group>> authors;
    private readonly Lazy<ImmutableArray<Group>> venues;
    private readonly Lazy<ImmutableArray<Group>> years;
    private readonly Lazy<ImmutableArray<EvidenceMap>> maps;
    private readonly Lazy<ImmutableArray<Benchmark>> benchmarks;
    private readonly Lazy<ImmutableArray<Model>> models;

    internal Review(
        ReviewFile settings, Taxonomy taxonomy, ImmutableArray<Paper> papers, ImmutableArray<Chapter> chapters,
        ImmutableArray<BenchmarkFile> benchmarkFiles, ImmutableSortedDictionary<string, FileInfo> figures, QualityReport quality)
    {
        (Settings, Taxonomy, Papers, Chapters, Figures, Quality) = (settings, taxonomy, papers, chapters, figures, quality);
        byKey = papers
            .SelectMany(paper => paper.File.Aliases.Select(alias => (alias.Value, paper)).Prepend((paper.Key, paper)))
            .DistinctBy(entry => entry.Item1)
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.paper);
        byTerm = new(() => papers
            .SelectMany(paper => paper.Terms.SelectMany(term => term.Parents.Add(term)).Distinct().Select(term => (term, paper)))
            .GroupBy(entry => entry.term)
            .ToFrozenDictionary(group => group.Key, group => NewestFirst(group.Select(entry => entry.paper))));
        authors = new(() => Group.By(papers, paper => paper.Work.Authors.Named.Select(author => (author.FullName, author.IndexName))));
        venues = new(() => Group.By(papers, paper => paper.Work.Venue is { } venue ? [(venue, venue)] : []));
        years = new(() => Group.By(papers, paper => paper.Work.Date.Year.ToString("0000", CultureInfo.InvariantCulture) is var year ? [(year, year)] : []));
        maps = new(() => [.. Pairs().Distinct().Select(pair => EvidenceMap.Of(papers, pair.Rows, pair.Columns))]);
        benchmarks = new(() => Benchmark.Of(benchmarkFiles, papers, Find));
        models = new(() => Model.Of(papers));
    }

    public ReviewFile Settings { get; }

    public Taxonomy Taxonomy { get; }

    /// <summary>By key.</summary>
    public ImmutableArray<Paper> Papers { get; }

    /// <summary>In reading order.</summary>
    public ImmutableArray<Chapter> Chapters { get; }

    /// <summary>Pictures by path relative to the input: figures/name.png.</summary>
    public ImmutableSortedDictionary<string, FileInfo> Figures { get; }

    /// <summary>The review itself; null when review.yaml does not name it.</summary>
    public Paper? Itself => Settings.Paper is { } key && CitationKey.Find(key.Value) is { } known ? Find(known) : null;

    /// <summary>By slug of the name as printed; one group may be several people whose names are printed alike.</summary>
    public ImmutableArray<Group> Authors => authors.Value;

    public ImmutableArray<Group> Venues => venues.Value;

    public ImmutableArray<Group> Years => years.Value;

    /// <summary>Of the two facets that review.yaml names; null when it names none.</summary>
    public EvidenceMap? Map => OwnPair is var (rows, columns) ? Maps.First(map => map.Rows == rows && map.Columns == columns) : null;

    /// <summary>Every evidence map that a page shows: the review's own first, then those of its chapters; no pair of facets twice.</summary>
    public ImmutableArray<EvidenceMap> Maps => maps.Value;

    /// <summary>By name.</summary>
    public ImmutableArray<Benchmark> Benchmarks => benchmarks.Value;

    /// <summary>Of all papers, newest first.</summary>
    public ImmutableArray<Model> Models => models.Value;

    /// <summary>What is missing or doubtful.</summary>
    public QualityReport Quality { get; }

    /// <summary>The paper with that key or alias.</summary>
    public Paper? Find(CitationKey key) => byKey.GetValueOrDefault(key);

    /// <summary>Papers that have the term or one below it, newest first.</summary>
    public ImmutableArray<Paper> PapersOf(Term term) => byTerm.Value.GetValueOrDefault(term, []);

    /// <summary>Null when review.yaml is unusable; everything wrong is reported.</summary>
    public static Review? From(Sources sources, Diagnostics diagnostics) => new ReviewBuilder(sources, diagnostics).Build();

    private (Facet Rows, Facet Columns)? OwnPair =>
        Settings.Map is { } pair && Taxonomy.Find(pair.Rows.Value) is { } rows && Taxonomy.Find(pair.Columns.Value) is { } columns ? (rows, columns) : null;

    private IEnumerable<(Facet Rows, Facet Columns)> Pairs()
    {
        if (OwnPair is { } own) yield return own;
        foreach (var map in Chapters.SelectMany(chapter => chapter.Blocks).OfType<ChapterBlock.OfMap>()) yield return (map.Rows, map.Columns);
    }

    /// <summary>By date, then by key, so that the order never depends on the input's.</summary>
    public static ImmutableArray<Paper> NewestFirst(IEnumerable<Paper> papers) =>
        [.. papers.OrderByDescending(paper => paper.Work.Date).ThenBy(paper => paper.Key)];
}
