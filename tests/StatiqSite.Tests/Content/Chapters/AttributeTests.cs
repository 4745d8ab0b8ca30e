using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class AttributeTests
{
    [Theory]
    [InlineData("## Head {#head .wide onclick=x style=color:red data-x=y lang=en}\n\nText.")]
    [InlineData("*em*{#em .wide onclick=x lang=fr} **strong**{style=x} [l](#em){target=_blank .wide rel=x} ![p](figures/a.png){onerror=x width=3}")]
    [InlineData("A paragraph {.wide onclick=x}")]
    [InlineData("- item {.wide onclick=x}\n- item")]
    [InlineData("| a {.wide onclick=x} | b |\n| :- | -: |\n| c | d |\n\nTable: Caption. {#table-1 .wide}")]
    [InlineData("> quote {.wide onclick=x}")]
    [InlineData("```python {.wide onclick=x}\ncode\n```")]
    [InlineData("```\"><script>alert(1)</script>\ncode\n```")]
    [InlineData("Text[^n] $x$ <https://example.org/>{.wide onclick=x}\n\n$$\ny\n$$\n\n[^n]: Note {.wide onclick=x}")]
    [InlineData("::: papers {#x .wide onclick=x}\n:::")]
    [InlineData("--- {.wide}\n\n***\n{.wide onclick=x}")]
    public void Only_ids_unnumbered_math_and_languages_survive(string markdown)
    {
        var chapter = Reading.Of(markdown);

        var kept = chapter.Text.Descendants().Prepend(chapter.Text).Select(node => node.TryGetAttributes()).OfType<HtmlAttributes>().ToArray();
        Assert.All(kept.SelectMany(attributes => attributes.Classes ?? []), name => Assert.True(name is "unnumbered" or "math", name));
        Assert.All(kept.SelectMany(attributes => attributes.Properties ?? []), property => Assert.Equal("lang", property.Key));
        Assert.All(kept.Select(attributes => attributes.Id).OfType<string>(), id => Assert.Matches("^[A-Za-z0-9][A-Za-z0-9_:.-]*$", id));
    }

    [Theory]
    [InlineData("lang=en", "en")]
    [InlineData("lang=zh-Hans", "zh-Hans")]
    [InlineData("lang=\"x onclick\"", null)]
    [InlineData("lang=e", null)]
    public void A_language_survives_only_in_its_form(string attribute, string? expected)
    {
        var emphasis = Reading.Of($"*word*{{{attribute}}}").Text.Descendants<EmphasisInline>().First();

        Assert.Equal(expected, emphasis.TryGetAttributes()?.Properties?.Select(property => property.Value).FirstOrDefault());
    }

    [Theory]
    [InlineData("*w*{.wide}", "(6,1) CHAPTER016")]
    [InlineData("*w*{#ab} *w*{#ab}", "(6,10) CHAPTER003")]
    [InlineData("*w*{#ref-a}", "(6,1) CHAPTER015")]
    [InlineData("*w*{#cite-a-1}", "(6,1) CHAPTER015")]
    [InlineData("*w*{#footnote-1}", "(6,1) CHAPTER015")]
    [InlineData("*w*{#references}", "")]
    [InlineData("Math $x$, code `{#x}` and\n\n```python\nx\n```", "")]
    [InlineData("A set \\{#xy} of words", "")]
    [InlineData("A set {x}", "(6,1) CHAPTER016")]
    [InlineData("A word {#a}", "(6,1) CHAPTER014")]
    [InlineData("A word {#a(b)}", "(6,1) CHAPTER014")]
    public void What_is_dropped_or_clashes_is_reported(string markdown, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], Reading.With(markdown).Found);
}
