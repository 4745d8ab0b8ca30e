using System.Collections.Frozen;
using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Pages.Files;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages;

/// <summary>Every address of the site with the page that is there.</summary>
public sealed class SiteMap
{
    private static readonly string SearchFolder = Addresses.OfAsset("search-").File;

    private readonly FrozenDictionary<string, Page> byFile;
    private readonly Lazy<FrozenDictionary<string, Page>> searchByFile;
    private readonly Lazy<ImmutableArray<Page>> all;

    private SiteMap(Site site, ImmutableArray<Page> listed)
    {
        (Site, Listed) = (site, listed);
        byFile = listed.ToFrozenDictionary(page => page.Address.File, StringComparer.Ordinal);
        searchByFile = new(() => SearchFiles().ToFrozenDictionary(page => page.Address.File, StringComparer.Ordinal));
        all = new(() => [.. listed.Concat(searchByFile.Value.Values).OrderBy(page => page.Address)]);
    }

    public Site Site { get; }

    /// <summary>By address; no two have the same. Makes the search index.</summary>
    public ImmutableArray<Page> Pages => all.Value;

    /// <summary>All but the files of the search index.</summary>
    public ImmutableArray<Page> Listed { get; }

    /// <summary>Two pages at one address and links of the text that lead nowhere are reported.</summary>
    public static SiteMap Of(Site site, Diagnostics diagnostics)
    {
        var pages = new SiteMapBuilder(site).Build();
        var byAddress = new SortedDictionary<Address, Page>();
        foreach (var page in pages)
        {
            // A former address never hides a page that exists now.
            if (byAddress.TryAdd(page.Address, page) || page is RedirectPage) continue;
            if (byAddress[page.Address] is RedirectPage) byAddress[page.Address] = page;
            else diagnostics.Report(PageRules.SameAddress, PlaceOf(byAddress[page.Address]) ?? PlaceOf(page) ?? site.Review.Settings.Source, $"Two pages want the address `/{page.Address}`.");
        }

        var map = new SiteMap(site, [.. byAddress.Values]);
        foreach (var chapter in site.Review.Chapters) map.CheckLinks(chapter.Source, diagnostics);
        return map;
    }

    /// <summary>The page whose file a web server would answer with: "papers/li2023llava/index.html".</summary>
    public Page? Find(string file) =>
        byFile.GetValueOrDefault(file) ?? (IsOfSearch(file) ? searchByFile.Value.GetValueOrDefault(file) : null);

    private static bool IsOfSearch(string file) => file.StartsWith(SearchFolder, StringComparison.Ordinal) || file == Addresses.SearchStart.File;

    /// <summary>The address without its query, and what stands behind the number sign; null when nothing does.</summary>
    private static (string Path, string? Anchor) PartsOf(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? link : link[..hash]).Split('?')[0][1..]);
        return (path, hash < 0 || hash == link.Length - 1 ? null : Uri.UnescapeDataString(link[(hash + 1)..]));
    }

    private static SourceSpan? PlaceOf(Page page) => page switch
    {
        PaperPage paper => paper.Paper.Source,
        ChapterPage chapter => chapter.Chapter.Source.Source,
        _ => null,
    };

    private IEnumerable<Page> SearchFiles() =>
        Site.SearchIndex.Files.Select(file => (Page)new FilePage.Bytes(Addresses.OfAsset($"{Site.SearchIndex.Folder}/{file.Name}"), file.Content))
            .Append(new FilePage.Text(Addresses.SearchStart, $$"""{"index":"{{Site.Href(Addresses.OfAsset(Site.SearchIndex.Folder + "/"))}}","boot":{{Site.SearchIndex.Boot}}}"""));

    private void CheckLinks(ChapterFile chapter, Diagnostics diagnostics)
    {
        foreach (var reference in chapter.CrossReferences.Where(reference => reference.Page is not null))
        {
            var (path, anchor) = PartsOf(reference.Page!); // filtered just above
            if (Find(new Address(path).File) is not { } page)
                diagnostics.Report(PageRules.NoSuchPage, reference.At, $"There is no page {Quoted.Of(reference.Page!)}{NearestName.Hint("/" + path, Listed.OfType<HtmlPage>().Select(page => "/" + page.Address.Path))}");
            else if (page is ChapterPage { Chapter.Source: { } target } && anchor is not null && !target.Anchors.Contains(anchor))
                diagnostics.Report(PageRules.NoSuchPlace, reference.At, $"{target.FileName} has no {Quoted.Of("#" + anchor)}{NearestName.Hint(anchor, target.Anchors)}");
        }
    }
}
