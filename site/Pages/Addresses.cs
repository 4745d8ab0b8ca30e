using System.Globalization;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Catalog.Upkeep;
using StatiqSite.Citations;
using StatiqSite.Content.Works;

namespace StatiqSite.Pages;

/// <summary>The addresses that the site promises never to change without a redirect.</summary>
public static class Addresses
{
    public static readonly Address Papers = new("papers/");

    /// <summary>Where pages other than the list learn what the search begins with.</summary>
    public static readonly Address SearchStart = new("papers/search.json");

    public static readonly Address Topics = new("topics/");
    public static readonly Address Authors = new("authors/");
    public static readonly Address Venues = new("venues/");
    public static readonly Address Years = new("years/");
    public static readonly Address Compare = new("compare/");
    public static readonly Address Map = new("map/");
    public static readonly Address Benchmarks = new("benchmarks/");
    public static readonly Address Models = new("models/");
    public static readonly Address Quality = new("quality/");
    public static readonly Address Updates = new("updates/");
    public static readonly Address UpdatesAtom = new("updates.atom");
    public static readonly Address UpdatesJson = new("updates.json");
    public static readonly Address About = new("about/");
    public static readonly Address Chapters = new("chapters/");
    public static readonly Address Exports = new("exports/");
    public static readonly Address AboutSearch = new("about/search/");
    public static readonly Address NotFound = new("404.html");
    public static readonly Address Offline = new("offline/");
    public static readonly Address Worker = new("sw.js");
    public static readonly Address Sitemap = new("sitemap.xml");
    public static readonly Address ExportFormats = new("exports/formats.json");
    public static readonly Address CitationFile = new("CITATION.cff");
    public static readonly Address Robots = new("robots.txt");
    public static readonly Address NoJekyll = new(".nojekyll");

    public static Address Of(Chapter chapter) => new($"chapters/{chapter.Slug}/");

    public static Address Of(Paper paper) => OfPaper(paper.Key);

    public static Address OfPaper(CitationKey key) => new($"papers/{key}/");

    public static Address Of(Facet facet) => new($"topics/{facet.Id}/");

    public static Address Of(Term term) => OfTerm(term.Facet, term.Id);

    public static Address OfTerm(string facet, string term) => new($"topics/{facet}/{term}/");

    /// <summary>"map/application-modality/diagnosis/imaging/".</summary>
    public static Address Of(EvidenceMap map, MapCell cell) => new($"{Map}{map.Rows.Id}-{map.Columns.Id}/{cell.Row.Id}/{cell.Column.Id}/");

    public static Address Of(Benchmark benchmark) => OfBenchmark(benchmark.Id);

    public static Address OfBenchmark(string id) => new($"{Benchmarks}{id}/");

    /// <summary>"quality/paper104/".</summary>
    public static Address Of(QualityRule rule) => new($"{Quality}{rule.Rule.Code.ToLowerInvariant()}/");

    public static Address Of(GroupKind kind) => kind switch
    {
        GroupKind.Author => Authors,
        GroupKind.Venue => Venues,
        _ => Years,
    };

    public static Address Of(GroupKind kind, Group group) => new($"{Of(kind)}{group.Slug}/");

    public static Address OfAuthor(Author author) => new($"{Authors}{Slug.From(author.IndexName)}/");

    public static Address OfVenue(string venue) => new($"{Venues}{Slug.From(venue)}/");

    public static Address OfYear(int year) => new(string.Create(CultureInfo.InvariantCulture, $"{Years}{year:0000}/"));

    /// <summary>The same list in a citation format: "papers/li2023llava.bib" beside "papers/li2023llava/".</summary>
    public static Address Of(Address list, CitationFormat format) => new($"{list.Path.TrimEnd('/')}.{format.Extension}");

    public static Address OfAll(CitationFormat format) => new($"exports/all.{format.Extension}");

    /// <summary>A part of a collection that is too large for one file: "exports/all-2.bib".</summary>
    public static Address OfAll(CitationFormat format, int part) => new(string.Create(CultureInfo.InvariantCulture, $"exports/all-{part}.{format.Extension}"));

    /// <summary>A further page of a long list: "papers/page-2/".</summary>
    public static Address OfPage(Address list, int number) =>
        number == 1 ? list : new(string.Create(CultureInfo.InvariantCulture, $"{list}page-{number}/"));

    public static Address OfSchema(string name) => new($"schema/{name}.json");

    public static Address OfAsset(string name) => new($"assets/{name}");
}
