using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Citations;
using StatiqSite.Content.Shapes;
using StatiqSite.Pages.Files;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages;

/// <summary>Lists the pages of a site. Expensive parts of a page are worked out when it is rendered, not here.</summary>
internal sealed class SiteMapBuilder(Site site)
{
    private const int NewestOnHome = 8;
    private const int FeedLength = 100;
    private const int MostSearchedOffline = 5000;
    private const int NewerInChapter = 12;

    private readonly Review review = site.Review;
    private readonly ImmutableArray<Paper> newest = Review.NewestFirst(site.Review.Papers);
    private readonly ImmutableArray<ChapterStep> steps = [.. site.Review.Chapters.Select(chapter => StepOf(chapter, site.Review))];
    private readonly ImmutableArray<FacetCounts> facets = [.. site.Review.Taxonomy.Facets.Select(facet => CountsOf(facet, site.Review))];

    public IEnumerable<Page> Build() =>
    [
        Home(),
        .. Chapters(),
        .. Papers(),
        new ComparePage(site),
        .. Topics(),
        .. Map(),
        .. Benchmarks(),
        new ModelsPage(site, review.Models),
        .. Quality(),
        .. Groups(GroupKind.Author, review.Authors),
        .. Groups(GroupKind.Venue, review.Venues),
        .. Groups(GroupKind.Year, [.. review.Years.Reverse()]),
        .. Updates(),
        new AboutPage(site),
        new AboutSearchPage(site),
        new NotFoundPage(site),
        new OfflinePage(site),
        .. Exports(),
        .. Machinery(),
    ];

    private HomePage Home() =>
        new(site, steps, review.Papers.Count(paper => paper.IsInReview), review.Papers.Count(paper => !paper.IsInReview && paper != review.Itself),
            [.. newest.Where(paper => !paper.IsInReview && paper != review.Itself).Take(NewestOnHome)]);

    private IEnumerable<Page> Chapters()
    {
        foreach (var (index, chapter) in review.Chapters.Index())
        {
            var newer = newest.Where(paper => !paper.IsInReview && paper.Chapters.Contains(chapter.Slug) && paper != review.Itself).ToImmutableArray();
            var bibliography = Bibliography(chapter);
            yield return new ChapterPage(
                site, chapter, steps,
                Previous: index > 0 ? review.Chapters[index - 1] : null,
                Next: index + 1 < review.Chapters.Length ? review.Chapters[index + 1] : null,
                Text: [], bibliography, [.. newer.Take(NewerInChapter)], newer.Length);
            yield return ListExport(Addresses.Of(chapter), [.. bibliography.Select(reference => reference.Paper)]);
        }

        foreach (var figure in review.Figures) yield return new FilePage.Copy(new Address(figure.Key), figure.Value);
    }

    private ImmutableArray<Reference> Bibliography(Chapter chapter) =>
        [.. chapter.Cited
            .Select(key => review.Find(key))
            .OfType<Paper>()
            .Select(paper => new Reference(paper, paper.Number ?? 0, [.. paper.Mentions.Where(mention => mention.Chapter == chapter)]))
            .OrderBy(reference => reference.Number)];

    private IEnumerable<Page> Papers()
    {
        foreach (var paging in Paging.Of(Addresses.Papers, newest)) yield return new PapersPage(site, paging, facets);
        var relations = new Relations(review);
        foreach (var paper in review.Papers)
        {
            var address = Addresses.Of(paper);
            yield return new PaperPage(site, paper, steps, relations);
            foreach (var format in CitationFormat.OfPaper)
                yield return new FilePage.Export(Addresses.Of(address, format), format, [paper]);
            foreach (var alias in paper.File.Aliases)
                yield return new RedirectPage(site, Addresses.OfPaper(alias.Value), address, paper.Title);
        }
    }

    private IEnumerable<Page> Topics()
    {
        yield return new TopicsPage(site, facets);
        foreach (var counts in facets)
        {
            yield return new FacetPage(site, counts);
            foreach (var count in counts.Terms)
            {
                var address = Addresses.Of(count.Term);
                var papers = review.PapersOf(count.Term);
                ImmutableArray<TermCount> narrower = [.. counts.Terms.Where(other => other.Term.Depth > 0 && other.Term.Parents[^1] == count.Term)];
                foreach (var paging in Paging.Of(address, papers))
                    yield return new TermPage(site, counts.Facet, count, narrower, paging);
                yield return ListExport(address, papers);
                foreach (var alias in count.Term.Aliases)
                    yield return new RedirectPage(site, Addresses.OfTerm(counts.Facet.Id, alias), address, count.Term.Label);
            }
        }
    }

    private IEnumerable<Page> Map()
    {
        if (review.Map is { } own) yield return new MapPage(site, own);
        foreach (var (map, cell) in Cells())
        {
            var address = Addresses.Of(map, cell);
            foreach (var paging in Paging.Of(address, cell.Papers)) yield return new MapCellPage(site, map, cell, paging);
            yield return ListExport(address, cell.Papers);
        }
    }

    /// <summary>Of all maps, those that hold a paper.</summary>
    private IEnumerable<(EvidenceMap Map, MapCell Cell)> Cells() =>
        from map in review.Maps
        from line in map.Lines
        from cell in line.Cells
        where !cell.Papers.IsEmpty
        select (map, cell);

    private IEnumerable<Page> Benchmarks()
    {
        yield return new BenchmarksPage(site, review.Benchmarks);
        foreach (var benchmark in review.Benchmarks)
        {
            yield return new BenchmarkPage(site, benchmark);
            foreach (var alias in benchmark.File.Aliases)
                yield return new RedirectPage(site, Addresses.OfBenchmark(alias.Value), Addresses.Of(benchmark), benchmark.Name);
        }
    }

    private IEnumerable<Page> Quality() =>
        review.Quality.Rules.Select(rule => (Page)new QualityRulePage(site, rule)).Prepend(new QualityPage(site, review.Quality));

    private IEnumerable<Page> Groups(GroupKind kind, ImmutableArray<Group> groups)
    {
        yield return new GroupsPage(site, kind, groups);
        foreach (var group in groups)
        {
            var address = Addresses.Of(kind, group);
            foreach (var paging in Paging.Of(address, group.Papers)) yield return new GroupPage(site, kind, group, paging);
            yield return ListExport(address, group.Papers);
        }
    }

    private IEnumerable<Page> Updates()
    {
        var added = review.Papers.Where(paper => paper.File.Added is not null)
            .OrderByDescending(paper => paper.File.Added).ThenBy(paper => paper.Key).ToImmutableArray();
        foreach (var paging in Paging.Of(Addresses.Updates, added)) yield return new UpdatesPage(site, paging);
        ImmutableArray<Paper> latest = [.. added.Take(FeedLength)];
        yield return new FilePage.Feed(site, Addresses.UpdatesAtom, FeedFormat.Atom, latest);
        yield return new FilePage.Feed(site, Addresses.UpdatesJson, FeedFormat.JsonFeed, latest);
    }

    private IEnumerable<Page> Exports()
    {
        foreach (var format in CitationFormat.All)
            foreach (var (address, papers) in site.Exports.Addresses(format).Zip(site.Exports.Parts))
                yield return new FilePage.Export(address, format, papers);
        yield return new FilePage.Text(Addresses.ExportFormats, ExportFormats.Of(site));
        yield return new FilePage.Text(Addresses.CitationFile, CitationFile.Of(review, site.Absolute(Address.Home)));
    }

    private IEnumerable<Page> Machinery()
    {
        yield return new FilePage.Sitemap(site, Addresses.Sitemap, Known());
        yield return new FilePage.Text(Addresses.Robots, $"User-agent: *\nAllow: /\n\nSitemap: {site.Absolute(Addresses.Sitemap)}\n");
        yield return new FilePage.Text(Addresses.NoJekyll, "");
        foreach (var (name, text) in JsonSchema.All()) yield return new FilePage.Text(Addresses.OfSchema(name), text);
        foreach (var file in site.Assets.Files) yield return new FilePage.Bytes(Addresses.OfAsset(file.Name), file.Bytes);
        if (site.Assets.Names.TryGetValue("worker.js", out var script))
            yield return new FilePage.Worker(Addresses.Worker, Addresses.OfAsset(script), new Lazy<ImmutableArray<Address>>(() => [.. Core()]));
    }

    /// <summary>What everyone needs who goes on reading without a network; other pages are kept as they are visited.</summary>
    private IEnumerable<Address> Core() =>
    [
        Address.Home,
        .. review.Chapters.Select(Addresses.Of),
        Addresses.Papers,
        Addresses.Compare,
        Addresses.Topics,
        .. review.Map is null ? ImmutableArray<Address>.Empty : [Addresses.Map],
        Addresses.Benchmarks,
        .. review.Benchmarks.Select(Addresses.Of),
        Addresses.About,
        Addresses.Offline,
        Addresses.SearchStart,
        .. site.SearchIndex.Files.Where(_ => review.Papers.Length <= MostSearchedOffline).Select(file => Addresses.OfAsset($"{site.SearchIndex.Folder}/{file.Name}")),
        .. site.Assets.Files.Where(file => !file.Name.EndsWith(".txt", StringComparison.Ordinal)).Select(file => Addresses.OfAsset(file.Name)),
    ];

    /// <summary>The pages that a search engine should know; further pages of lists and empty topics are left to links.</summary>
    private ImmutableArray<Address> Known() =>
    [
        Address.Home,
        .. review.Chapters.Select(Addresses.Of),
        Addresses.Papers,
        .. review.Papers.Select(Addresses.Of),
        Addresses.Compare,
        Addresses.Topics,
        .. review.Taxonomy.Facets.Select(Addresses.Of),
        .. facets.SelectMany(counts => counts.Terms).Where(count => count.Papers > 0).Select(count => Addresses.Of(count.Term)),
        .. from kind in Enum.GetValues<GroupKind>()
           from address in GroupsOf(kind).Select(members => Addresses.Of(kind, members)).Prepend(Addresses.Of(kind))
           select address,
        .. review.Map is null ? ImmutableArray<Address>.Empty : [Addresses.Map],
        .. Cells().Select(entry => Addresses.Of(entry.Map, entry.Cell)),
        Addresses.Benchmarks,
        .. review.Benchmarks.Select(Addresses.Of),
        Addresses.Models,
        Addresses.Quality,
        .. review.Quality.Rules.Select(Addresses.Of),
        Addresses.Updates,
        Addresses.About,
        Addresses.AboutSearch,
    ];

    private ImmutableArray<Group> GroupsOf(GroupKind kind) => kind switch
    {
        GroupKind.Author => review.Authors,
        GroupKind.Venue => review.Venues,
        _ => review.Years,
    };

    private static FilePage.Export ListExport(Address list, ImmutableArray<Paper> papers) =>
        new(Addresses.Of(list, CitationFormat.BibTeX), CitationFormat.BibTeX, papers);

    private static ChapterStep StepOf(Chapter chapter, Review review)
    {
        var papers = review.Papers.Where(paper => paper.Chapters.Contains(chapter.Slug) && paper != review.Itself);
        var cited = papers.Count(paper => paper.IsInReview);
        return new ChapterStep(chapter, cited, papers.Count() - cited);
    }

    private static FacetCounts CountsOf(Facet facet, Review review) =>
        new(facet, [.. from term in facet.Terms
                       let papers = review.PapersOf(term)
                       select new TermCount(term, papers.Length, papers.Count(paper => !paper.IsInReview))]);
}
