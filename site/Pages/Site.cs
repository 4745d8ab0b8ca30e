using StatiqSite.Catalog;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Citations;
using StatiqSite.Content;
using StatiqSite.Search;

namespace StatiqSite.Pages;

/// <summary>What every page of one site shares.</summary>
/// <param name="Base">Where the site is published, ending in a slash; links carry its path.</param>
/// <param name="SearchIndex">What the browser searches.</param>
public sealed record Site(Review Review, Uri Base, ThemeAssets Assets, SearchIndex SearchIndex)
{
    /// <summary>All papers as files to download.</summary>
    public ExportParts Exports { get; } = ExportParts.Of(Review.Papers);

    /// <summary>What the review's own templates draw.</summary>
    public Overrides Overrides { get; init; } = Overrides.None;

    public string Title => Review.Settings.Title;

    public string ShortTitle => Review.Settings.ShortTitle;

    /// <summary>BCP 47.</summary>
    public string Language => Review.Settings.Language;

    /// <summary>The link to a page from any other: the base path, then the address, percent-encoded.</summary>
    public string Href(Address address) => Base.AbsolutePath + address.Encoded;

    /// <summary>The whole address, for feeds, sitemaps and canonical links.</summary>
    public string Absolute(Address address) => Base.AbsoluteUri + address.Encoded;

    public string Href(Paper paper) => Href(Addresses.Of(paper));

    public string Href(Chapter chapter) => Href(Addresses.Of(chapter));

    public string Href(Chapter chapter, string anchor) => Href(chapter) + "#" + Uri.EscapeDataString(anchor);

    public string Href(CitationFormat format, Address list) => Href(Addresses.Of(list, format));

    public string Href(Benchmark benchmark, LeagueTable table) => Href(Addresses.Of(benchmark)) + "#" + Uri.EscapeDataString(table.Id);

    /// <summary>The list of papers, narrowed to those that have all of these terms; needs JavaScript.</summary>
    public string HrefOfSearch(params IEnumerable<Term> terms) =>
        Href(Addresses.Papers) + "?" + string.Join('&', terms.Select(term => $"{Uri.EscapeDataString(term.Facet)}={Uri.EscapeDataString(term.Id)}"));

    /// <summary>The link to an asset by its logical name, such as "theme.css"; throws when the theme has none of that name.</summary>
    public string Asset(string name) => Href(Addresses.OfAsset(Assets.Names[name]));

    /// <summary>Where GitHub lets a reader edit an input file; null when the review names no repository.</summary>
    public string? EditHref(SourceSpan source) =>
        Review.Settings.Repository is { } repository
            ? $"{repository.Value.TrimEnd('/')}/edit/{Review.Settings.Branch}/{string.Join('/', source.Path.Split('/').Select(Uri.EscapeDataString))}"
            : null;

    /// <summary>The form that tells what is wrong about a paper, its key filled in; null when the review names no repository.</summary>
    public string? MendFormHref(Paper paper) => FormHref("mend-an-entry", $"&title=Mend%3A%20{paper.Key}&key={paper.Key}"); // a key needs no encoding

    /// <summary>The form that suggests a paper; null when the review names no repository.</summary>
    public string? SuggestFormHref => FormHref("suggest-a-paper", "");

    // GitHub fills in the fields of .github/ISSUE_TEMPLATE/<form>.yml by their ids.
    private string? FormHref(string form, string fields) =>
        Review.Settings.Repository is { } repository ? $"{repository.Value.TrimEnd('/')}/issues/new?template={form}.yml{fields}" : null;
}
