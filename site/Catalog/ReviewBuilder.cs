using System.Collections.Immutable;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Blocks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Catalog.Upkeep;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>Resolves what the files say into a <see cref="Review"/>.</summary>
internal sealed class ReviewBuilder(Sources sources, Diagnostics diagnostics)
{
    public Review? Build()
    {
        var taxonomy = Taxonomy.From(sources.Topics, sources.Unread.Topics, diagnostics);
        var files = Keys(sources.Papers);
        DuplicateWorks.Report(sources.Papers, diagnostics);
        PaperDoubts.Report(sources.Papers, diagnostics);
        if (sources.Topics is { } topics) new TopicsCheck(topics, sources, diagnostics).Report();
        var benchmarks = new KnownBenchmarks(sources, diagnostics);
        var blocks = new BlockReader(taxonomy, sources.Review?.Map, benchmarks, diagnostics);
        var chapters = new ChapterLinks(sources, blocks, files, diagnostics).Resolve();
        var numbers = CitationNumbers.Of(sources.Papers, chapters, diagnostics);
        var mentions = Mentions(chapters, files);
        var papers = sources.Papers
            .DistinctBy(file => file.Work.Key)
            .Select(file => PaperOf(file, taxonomy, chapters, mentions[file.Work.Key], numbers))
            .OrderBy(paper => paper.Key)
            .ToImmutableArray();

        foreach (var paper in papers) PaperCompleteness.Report(paper, taxonomy, diagnostics);
        new EvidenceCheck(sources, benchmarks, files, diagnostics).Report();
        if (sources.Review is not { } settings) return null;
        CheckSettings(taxonomy, files);
        var quality = QualityReport.Of(diagnostics.InOrder().Where(found => found.Rule.Severity == Severity.Warning), papers, chapters);
        return new Review(settings, taxonomy, papers, chapters, sources.Benchmarks, sources.Figures, quality);
    }

    private Dictionary<CitationKey, PaperFile> Keys(ImmutableArray<PaperFile> papers)
    {
        var files = new Dictionary<CitationKey, PaperFile>();
        foreach (var file in papers)
        {
            if (!files.TryAdd(file.Work.Key, file))
                diagnostics.Report(CatalogRules.SameKey, file.Source, $"The key `{file.Work.Key}` belongs to {files[file.Work.Key].Source.Path} already.");
        }

        foreach (var file in papers)
        {
            foreach (var alias in file.Aliases.Where(alias => !files.TryAdd(alias.Value, file)))
                diagnostics.Report(CatalogRules.SameKey, alias.At, $"The key `{alias.Value}` belongs to {files[alias.Value].Source.Path} already.");
        }

        return files;
    }

    private static ILookup<CitationKey, Mention> Mentions(ImmutableArray<Chapter> chapters, Dictionary<CitationKey, PaperFile> files) =>
        (from chapter in chapters
         from passage in chapter.Source.Passages
         from inline in passage.Citations
         from citation in inline.Citations
         let key = CitationKey.Find(citation.Key.Value)
         where key is not null && files.ContainsKey(key.Value)
         select (files[key.Value].Work.Key, mention: new Mention(chapter, chapter.SectionOf(passage.Section), passage, inline.Anchor)))
        .ToLookup(found => found.Key, found => found.mention);

    private Paper PaperOf(PaperFile file, Taxonomy taxonomy, ImmutableArray<Chapter> chapters, IEnumerable<Mention> mentions, Dictionary<CitationKey, int> numbers)
    {
        // A sentence that cites a paper twice is one mention.
        var places = mentions.DistinctBy(mention => mention.Passage).ToImmutableArray();
        var named = file.Chapters.Select(name => ChapterNamed(name, chapters)).OfType<Chapter>().ToHashSet();
        named.UnionWith(places.Select(place => place.Chapter));
        return new Paper(
            file,
            numbers.TryGetValue(file.Work.Key, out var number) ? number : null,
            taxonomy.Resolve(file.Topics, diagnostics),
            places,
            [.. chapters.Where(named.Contains).Select(chapter => chapter.Slug)]);
    }

    private Chapter? ChapterNamed(Located<string> name, ImmutableArray<Chapter> chapters)
    {
        var found = chapters.FirstOrDefault(chapter => chapter.Slug == name.Value)
            ?? chapters.FirstOrDefault(chapter => chapter.Headings.Any(heading => heading.Id == name.Value));
        if (found is null && sources.Unread.Chapters.IsEmpty)
        {
            var known = chapters.Select(chapter => chapter.Slug).Concat(chapters.SelectMany(chapter => chapter.Headings).Select(heading => heading.Id));
            diagnostics.Report(CatalogRules.UnknownChapter, name.At, $"There is no chapter or section {Quoted.Of(name.Value)}{NearestName.Hint(name.Value, known)}");
        }

        return found;
    }

    private void CheckSettings(Taxonomy taxonomy, Dictionary<CitationKey, PaperFile> files)
    {
        if (sources.Review?.Paper is { } paper && (CitationKey.Find(paper.Value) is not { } key || !files.ContainsKey(key)) && !sources.Unread.Papers.Contains(paper.Value))
            diagnostics.Report(CatalogRules.UnknownReview, paper.At, $"There is no paper `{paper.Value}`{NearestName.Hint(paper.Value, files.Keys.Select(known => known.Value))}");
        if (sources.Review?.Map is not { } map || sources.Unread.Topics) return;
        if (map.Rows.Value == map.Columns.Value) diagnostics.Report(MapRules.SameFacet, map.Columns.At, $"Rows and columns are both `{map.Rows.Value}`.");
        foreach (var facet in new[] { map.Rows, map.Columns }.Where(facet => taxonomy.Find(facet.Value) is null))
            diagnostics.Report(CatalogRules.UnknownMapFacet, facet.At, $"There is no facet `{facet.Value}`{NearestName.Hint(facet.Value, taxonomy.Facets.Select(known => known.Id))}");
    }
}
