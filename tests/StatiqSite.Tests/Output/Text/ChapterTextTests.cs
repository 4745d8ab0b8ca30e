using StatiqSite.Output.Text;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output.Text;

public sealed class ChapterTextTests
{
    [Theory]
    [InlineData("introduction")]
    [InlineData("reading-images")]
    [InlineData("practice")]
    [InlineData("outlook")]
    public void A_chapter_reads_as_expected(string slug)
    {
        using var input = LifelikeReview.Copy();
        var site = RenderedSite.MapOf(input.Path, LifelikeReview.Address).Site;

        var html = Html(site, slug);

        Approval.Verify(Path.Combine(LifelikeReview.Folder, "..", "Text", "Expected", slug + ".html"), HtmlLines.Of(html));
    }

    [Theory]
    [InlineData("Enough? @a doubts [@a].", "<p>Enough? Ng\u00A0<span class=\"cite\" id=\"cite-a-1\">[<a class=\"cite__link\" href=\"#ref-a\">1</a>]</span> doubts\u00A0<span class=\"cite\" id=\"cite-a-2\">[<a class=\"cite__link\" href=\"#ref-a\">1</a>]</span>.</p>\n")]
    [InlineData("![Results of @a, as printed](figures/a.png)", "<figure class=\"figure\"><img src=\"/figures/a.png\" alt=\"Results of Ng\u00A0[1], as printed\" loading=\"lazy\"></figure>\n")]
    [InlineData("![A *very* `good` $x$ [link](https://example.org/) and \"quote\"](figures/a.png)", "<figure class=\"figure\"><img src=\"/figures/a.png\" alt=\"A very good x link and &ldquo;quote&rdquo;\" loading=\"lazy\"></figure>\n")]
    [InlineData("![one](figures/a.png) ![two](figures/a.png \"Title\")", "<p><img src=\"/figures/a.png\" alt=\"one\" loading=\"lazy\"> <img src=\"/figures/a.png\" alt=\"two\" loading=\"lazy\" title=\"Title\"></p>\n")]
    [InlineData("![shown](figures/a.png \"A & B\")", "<figure class=\"figure\"><img src=\"/figures/a.png\" alt=\"shown\" loading=\"lazy\"><figcaption class=\"figure__caption\">A &amp; B</figcaption></figure>\n")]
    public void A_picture_has_a_plain_text_and_a_caption(string markdown, string expected) => Assert.Equal(expected, HtmlOf(markdown));

    [Theory]
    [InlineData("[x](https://example.org/a|b)", "<p><a href=\"https://example.org/a|b\">x</a></p>\n")]
    [InlineData("[x](http://localhost:8080/)", "<p><a href=\"http://localhost:8080/\">x</a></p>\n")]
    [InlineData("[x](<https://example.org/a b>)", "<p><a href=\"https://example.org/a b\">x</a></p>\n")]
    [InlineData("[x](HTTPS://EXAMPLE.ORG/)", "<p><a href=\"HTTPS://EXAMPLE.ORG/\">x</a></p>\n")]
    [InlineData("<https://example.org/?a=1&b=2>", "<p><a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a></p>\n")]
    [InlineData("<me@example.org>", "<p><a href=\"mailto:me@example.org\">me@example.org</a></p>\n")]
    public void A_link_that_check_accepts_is_a_link(string markdown, string expected) => Assert.Equal(expected, HtmlOf(markdown));

    [Fact]
    public void A_citation_in_the_text_of_a_link_is_no_link_of_its_own() =>
        Assert.Equal("<p><a href=\"https://example.org/\">as Ng\u00A0<span class=\"cite\" id=\"cite-a-1\">[1]</span> says</a></p>\n", HtmlOf("[as @a says](https://example.org/)"));

    [Fact]
    public void A_table_of_models_has_headings_and_cites_what_it_names()
    {
        var html = HtmlOf("::: models {papers=a columns=base,training-data}\nModels. {#table-1}\n:::");

        Assert.Contains("<div class=\"data-table reading__wide\" id=\"table-1\"><div class=\"data-table__scroll\" tabindex=\"0\"", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"data-table__number\">Table 1.</span> Models.", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"col\">Model</th><th scope=\"col\">Base model</th><th scope=\"col\">Data source</th></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">M\u00A0<span class=\"cite\" id=\"cite-a-1\">[<a class=\"cite__link\" href=\"#ref-a\">1</a>]</span></th><td>Base &lt;b&gt;\u00A0<span class=\"cite\" id=\"cite-a-2\">", html, StringComparison.Ordinal);
        Assert.Contains("<td>Not stated</td></tr>", html, StringComparison.Ordinal);
    }

    private static string HtmlOf(string markdown)
    {
        using var input = new TempFolder();
        input.Write("review.yaml", "title: T\naddress: https://companion.example/\n");
        input.Write("papers/a.yaml", "title: A\ndate: 2024\nauthors: [Ng]\ndoi: 10.1000/a\nmodels:\n  - { name: M, base: Base <b>, cites: { Base <b>: a } }\n");
        input.Write("figures/a.png", "no picture");
        input.Write("chapters/01-one.md", $"---\ntitle: One\nnumber: 1\n---\n\n{markdown}\n");
        return Html(RenderedSite.MapOf(input.Path, new Uri("https://companion.example/")).Site, "one");
    }

    private static string Html(Site site, string slug) =>
        string.Concat(ChapterText.Of(site, site.Review.Chapters.First(chapter => chapter.Slug == slug)).OfType<TextPiece.Prose>().Select(piece => piece.Html.Html));
}
