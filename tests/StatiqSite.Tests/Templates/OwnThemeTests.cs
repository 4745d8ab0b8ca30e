using StatiqSite.Pages;
using StatiqSite.Pages.Html;
using StatiqSite.Templates;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Templates;

public sealed class OwnThemeTests
{
    private static readonly Uri Address = new("https://companion.example/base/");

    [Fact]
    public async Task Own_sheets_become_one_that_is_loaded_last_in_a_layer_of_its_own()
    {
        var site = await WithAsync(("theme/b.css", ".x { color: red; }"), ("theme/a.css", ":root { --ink: black; }"));

        var sheets = site.Document(Pages.Address.Home).QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToArray(); // selected for it
        Assert.Matches("/base/assets/own-[0-9A-F]{8}.css", sheets[^1]);
        Assert.Equal("@layer own {\n:root { --ink: black; }\n.x { color: red; }\n}\n", site.Text(new Address(sheets[^1]["/base/".Length..])));
    }

    [Fact]
    public async Task A_part_of_every_page_is_drawn_by_the_template_of_its_name_with_values_encoded()
    {
        var site = await WithAsync(
            ("theme/parts/footer.liquid", "<footer>{{ site.title }}{% for chapter in site.chapters %}<a href=\"{{ chapter.href }}\">{{ chapter.label }}</a>{% endfor %}</footer>"),
            ("review.yaml", "title: <b>Bold</b> & more\naddress: https://example.org/\n"));

        Assert.All(site.Pages.Where(page => page is not RedirectPage), page =>
            Assert.StartsWith("<b>Bold</b> & more", Assert.Single(site.Document(page.Address).QuerySelectorAll("footer")).TextContent, StringComparison.Ordinal));
        Assert.Contains("/base/chapters/introduction/", site.Document(Pages.Address.Home).QuerySelector("footer")!.InnerHtml, StringComparison.Ordinal); // just found
    }

    [Fact]
    public async Task A_page_keeps_its_frame_around_a_body_of_ones_own()
    {
        var site = await WithAsync(("theme/pages/paper.liquid", "<h1>{{ paper.title }}</h1>{% if paper.in_review %}<p class=\"cited\">cited</p>{% endif %}"));

        var page = site.Document(new Address("papers/li2023seeing/"));
        Assert.Equal("cited", page.QuerySelector("main .cited")?.TextContent);
        Assert.NotNull(page.QuerySelector("header"));
        Assert.Null(page.QuerySelector(".cite-box"));
        Assert.NotNull(site.Document(new Address("about/")).QuerySelector(".about"));
    }

    [Fact]
    public async Task A_topic_lists_its_papers_in_a_template()
    {
        var site = await WithAsync(("theme/pages/topic.liquid", "<h1>{{ topic.label }}</h1><ul>{% for paper in topic.papers %}<li>{{ paper.key }}</li>{% endfor %}</ul>"));

        var page = site.Pages.OfType<TermPage>().First(page => page.Paging.Papers.Length > 1);
        Assert.Equal(page.Paging.Papers.Select(paper => paper.Key.ToString()), site.Document(page.Address).QuerySelectorAll("main li").Select(item => item.TextContent));
    }

    [Fact]
    public void The_guide_lists_every_field() =>
        Assert.Contains(ViewTable.Markdown(), File.ReadAllText(Path.Combine(LifelikeReview.Folder, "../../../../themes/README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static async Task<RenderedSite> WithAsync(params (string Path, string Text)[] files)
    {
        using var input = LifelikeReview.Copy();
        foreach (var (path, text) in files) input.Write(path, text);
        return await RenderedSite.OfAsync(input.Path, Address);
    }
}
