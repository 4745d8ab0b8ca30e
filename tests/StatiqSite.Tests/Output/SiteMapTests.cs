using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Pages;
using StatiqSite.Pages.Files;
using StatiqSite.Search;

namespace StatiqSite.Tests.Output;

public sealed class SiteMapTests
{
    [Fact]
    public void Files_of_the_search_index_are_pages_that_are_found_and_not_listed()
    {
        var review = Review.From(new SourceReader(new InputFolder(LifelikeReview.Folder)).Read(new Diagnostics()), new Diagnostics())!; // a good input
        var site = new Site(review, new Uri("https://example.org/site/"), ThemeAssets.None, SearchIndex.Of(review));

        var map = SiteMap.Of(site, new Diagnostics());

        var expected = site.SearchIndex.Files.Select(file => $"assets/{site.SearchIndex.Folder}/{file.Name}").ToArray();
        Assert.All(expected, file => Assert.IsType<FilePage.Bytes>(map.Find(file)));
        Assert.Equal(expected.Append("papers/search.json").Order(StringComparer.Ordinal), map.Pages.Except(map.Listed).Select(page => page.Address.File).Order(StringComparer.Ordinal));
        Assert.Contains($"\"index\":\"/site/assets/{site.SearchIndex.Folder}/\"", Assert.IsType<FilePage.Text>(map.Find("papers/search.json")).Content, StringComparison.Ordinal);
        Assert.Equal(map.Pages.Select(page => page.Address).Order(), map.Pages.Select(page => page.Address));
        Assert.Null(map.Find($"assets/{site.SearchIndex.Folder}/none.bin"));
    }
}
