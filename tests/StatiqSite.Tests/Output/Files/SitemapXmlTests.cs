using System.Xml.Linq;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output.Files;

public sealed class SitemapXmlTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static TheoryData<string> BasePaths => LifelikeSites.BasePaths;

    [Theory]
    [MemberData(nameof(BasePaths))]
    public async Task It_lists_every_page_that_a_reader_may_look_for_once_by_its_canonical_address(string basePath)
    {
        var site = await LifelikeSites.UnderAsync(basePath);

        var listed = XDocument.Parse(site.Text(Addresses.Sitemap)).Root?.Elements(Sitemaps + "url").Select(url => (string?)url.Element(Sitemaps + "loc")).ToArray();

        var expected = site.Pages.Where(IsKnown).Select(page => site.Document(page.Address).QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), listed?.Order(StringComparer.Ordinal));
    }

    /// <summary>Further pages of lists, topics without papers, former addresses and the pages for readers who are lost or offline are left to links.</summary>
    private static bool IsKnown(HtmlPage page) => page switch
    {
        RedirectPage or NotFoundPage or OfflinePage => false,
        PapersPage { Paging.Number: > 1 } or GroupPage { Paging.Number: > 1 } or TermPage { Paging.Number: > 1 } or UpdatesPage { Paging.Number: > 1 } or TermPage { Count.Papers: 0 } => false,
        _ => true,
    };
}
