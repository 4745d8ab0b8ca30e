using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;avascript&colon;alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script:x.md)")]
    [InlineData("[x](<&#1;javascript:alert(1)>)")]
    [InlineData("[x](<  javascript:alert(1)>)")]
    [InlineData("[x](javascript://example.org/%0aalert(1))")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](data:text/html;base64,AAAA)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](blob:https://example.org/x)")]
    [InlineData("[x](view-source:https://example.org/)")]
    [InlineData("[x](ftp://example.org/)")]
    [InlineData("[x](https:example.org)")]
    [InlineData("[x](https://user:pass@example.org/)")]
    [InlineData("[x](../papers/a.yaml)")]
    [InlineData("[x](./02-two.md)")]
    [InlineData("[x](chapters/02-two.md)")]
    [InlineData("[x](02-two.html)")]
    [InlineData("[x](#)")]
    [InlineData("[x]()")]
    [InlineData("[x](?q=a)")]
    [InlineData("[x](\\\\evil.example\\a)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("[r]\n\n[r]: <javascript:alert(1)>")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    public void A_link_that_may_run_or_lead_astray_is_refused_where_it_stands(string markdown) => Assert.Equal(["(6,1) LINK002"], Reading.With(markdown).Found);

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d=e#f)")]
    [InlineData("[x](HTTP://EXAMPLE.ORG)")]
    [InlineData("[x](mailto:me@example.org?subject=a)")]
    [InlineData("<https://example.org/>")]
    [InlineData("<me@example.org>")]
    [InlineData("https://example.org/ in words")]
    [InlineData("[r]: javascript:alert(1)")]
    public void A_link_outside_needs_no_resolving(string markdown)
    {
        var (chapter, found) = Reading.With(markdown);

        Assert.Empty(found);
        Assert.Empty(chapter.CrossReferences);
    }

    [Theory]
    [InlineData("[x](#here)", null, "here", null)]
    [InlineData("[x](02-two.md)", "02-two.md", null, null)]
    [InlineData("[x](02-two.md#there)", "02-two.md", "there", null)]
    [InlineData("[x](/about/)", null, null, "/about/")]
    [InlineData("[x](/papers/?topic=a#b)", null, null, "/papers/?topic=a#b")]
    [InlineData("[x](//evil.example/)", null, null, "//evil.example/")]
    public void A_link_inside_is_kept_for_resolving(string markdown, string? file, string? anchor, string? page)
    {
        var (chapter, found) = Reading.With(markdown);

        Assert.Empty(found);
        Assert.Equal(new CrossReference(file, anchor, page, new("chapters/01-one.md", 6, 1)), Assert.Single(chapter.CrossReferences));
    }

    [Theory]
    [InlineData("![A](figures/a.png)", "")]
    [InlineData("![A](figures/A_b-1.svg \"Caption\")", "")]
    [InlineData("![](figures/a.png)", "(6,1) CHAPTER006")]
    [InlineData("![ ](figures/a.png)", "(6,1) CHAPTER006")]
    [InlineData("![A](figures/../../secret.png)", "(6,1) CHAPTER007")]
    [InlineData("![A](/figures/a.png)", "(6,1) CHAPTER007")]
    [InlineData("![A](figures/a.html)", "(6,1) CHAPTER007")]
    [InlineData("![A](figures/a%2e.png)", "(6,1) CHAPTER007")]
    [InlineData("![A](https://example.org/a.png)", "(6,1) CHAPTER007")]
    [InlineData("![A](javascript:alert(1))", "(6,1) CHAPTER007")]
    [InlineData("![A][r]\n\n[r]: data:image/svg+xml,x", "(6,1) CHAPTER007")]
    public void A_picture_has_a_text_and_comes_from_the_figures(string markdown, string expected)
    {
        var (chapter, found) = Reading.With(markdown);

        Assert.Equal(expected.Length == 0 ? [] : [expected], found);
        Assert.Equal(expected.EndsWith('7') ? 0 : 1, chapter.Images.Length);
    }

    [Theory]
    [InlineData("<b>bold</b> and <script>alert(1)</script>")]
    [InlineData("<div onclick=x>\n\nText\n\n</div>")]
    [InlineData("<!-- comment -->")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<?php x ?> <![CDATA[x]]>")]
    public void Html_is_literal_text(string markdown)
    {
        var text = Reading.Of(markdown).Text;

        Assert.Empty(text.Descendants<HtmlBlock>());
        Assert.Empty(text.Descendants<HtmlInline>());
        Assert.Contains('<', string.Concat(text.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())));
    }
}
