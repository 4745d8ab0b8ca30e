using System.Collections.Frozen;
using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages;

/// <summary>Every address of the site with the page that is there.</summary>
public sealed class SiteMap
{
    private readonly FrozenDictionary<string, Page> byFile;

    private SiteMap(Site site, ImmutableArray<Page> pages)
    {
        (Site, Pages) = (site, pages);
        byFile = pages.ToFrozenDictionary(page => page.Address.File, StringComparer.Ordinal);
    }

    public Site Site { get; }

    /// <summary>By address; no two have the same.</summary>
    public ImmutableArray<Page> Pages { get; }

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
            else diagnostics.Report(PageRules.SameAddress, site.Review.Settings.Source, $"Two pages want the address `/{page.Address}`.");
        }

        var map = new SiteMap(site, [.. byAddress.Values]);
        foreach (var chapter in site.Review.Chapters) map.CheckLinks(chapter.Source, diagnostics);
        return map;
    }

    /// <summary>The page whose file a web server would answer with: "papers/li2023llava/index.html".</summary>
    public Page? Find(string file) => byFile.GetValueOrDefault(file);

    private void CheckLinks(ChapterFile chapter, Diagnostics diagnostics)
    {
        foreach (var reference in chapter.CrossReferences.Where(reference => reference.Page is not null))
        {
            var path = Uri.UnescapeDataString(reference.Page![1..].Split('?', '#')[0]);
            if (Find(new Address(path).File) is null)
                diagnostics.Report(PageRules.NoSuchPage, reference.At, $"There is no page `{reference.Page}`{NearestName.Hint("/" + path, Pages.OfType<HtmlPage>().Select(page => "/" + page.Address.Path))}");
        }
    }
}
