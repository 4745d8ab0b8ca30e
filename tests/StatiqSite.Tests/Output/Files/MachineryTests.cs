using System.Text.Json;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output.Files;

public sealed class MachineryTests
{
    [Fact]
    public async Task Robots_may_read_everything_and_are_told_the_sitemap()
    {
        var site = await LifelikeSites.UnderAsync("/any/base/path/");

        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://companion.example/any/base/path/sitemap.xml\n", site.Text(Addresses.Robots));
    }

    [Fact]
    public async Task GitHub_Pages_is_told_not_to_run_Jekyll()
    {
        var site = await LifelikeSites.UnderAsync("/");

        Assert.Empty(site.Files[".nojekyll"].ToArray());
    }

    [Theory]
    [InlineData("papers/novak-bench/", "papers/novak2024lungbench/")]
    [InlineData("topics/task/sorting/", "topics/task/triage/")]
    public async Task A_former_address_leads_to_the_present_one(string former, string present)
    {
        var site = await LifelikeSites.UnderAsync("/any/base/path/");

        var page = site.Document(new Address(former));

        Assert.Equal($"0; url=/any/base/path/{present}", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal($"https://companion.example/any/base/path/{present}", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal($"/any/base/path/{present}", page.QuerySelector("main a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_schema_is_published_for_every_kind_of_file()
    {
        var site = await LifelikeSites.UnderAsync("/");

        var schemas = site.Files.Keys.Where(file => file.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(["schema/benchmark.json", "schema/chapter.json", "schema/glossary.json", "schema/paper.json", "schema/review.json", "schema/topics.json"], schemas);
        Assert.All(schemas, schema => JsonDocument.Parse(site.Files[schema]).Dispose());
    }

    [Fact]
    public async Task A_picture_is_copied_as_it_is()
    {
        var site = await LifelikeSites.UnderAsync("/");

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(LifelikeReview.Folder, "figures", "curve.png"), TestContext.Current.CancellationToken), site.Files["figures/curve.png"].ToArray());
    }

    [Fact]
    public async Task Every_text_ends_its_lines_as_Unix_does_and_has_no_byte_order_mark()
    {
        var site = await LifelikeSites.UnderAsync("/");

        Assert.All(site.Map.Pages.Where(page => page.Address.File.Split('.')[^1] is "html" or "atom" or "json" or "xml" or "txt"), page =>
        {
            var bytes = site.Files[page.Address.File].Span;
            Assert.True(bytes.IndexOf((byte)'\r') < 0, page.Address.File);
            Assert.False(bytes.StartsWith("\uFEFF"u8), page.Address.File);
        });
    }

    [Fact]
    public async Task Every_address_ends_in_a_slash_or_an_extension()
    {
        var site = await LifelikeSites.UnderAsync("/");

        Assert.All(site.Map.Pages, page => Assert.True(page.Address.Path is "" || page.Address.Path[^1] == '/' || Path.HasExtension(page.Address.Path), page.Address.Path));
        Assert.DoesNotContain(site.Pages, page => page is not NotFoundPage && page.Address.Path is not ("" or [.., '/']));
    }
}
