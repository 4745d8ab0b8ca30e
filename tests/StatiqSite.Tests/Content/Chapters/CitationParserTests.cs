using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Chapters.Tables;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class CitationParserTests
{
    /// <summary>Each citation as form, then key, prefix and locator between bars, groups in brackets.</summary>
    [Theory]
    [InlineData("[@a]", "[a]")]
    [InlineData("[@a; @b]", "[a; b]")]
    [InlineData("[@a;@b;@c]", "[a; b; c]")]
    [InlineData("[see @a, pp. 3-5; also @b]", "[see|a|pp. 3-5; also|b]")]
    [InlineData("[@a, p. 4]", "[a|p. 4]")]
    [InlineData("[@a p. 4]", "[a|p. 4]")]
    [InlineData("[@a, pp. 3--5]", "[a|pp. 3–5]")]
    [InlineData("[-@a]", "[a]")]
    [InlineData("[see -@a; -@b, ch. 2]", "[see|a; b|ch. 2]")]
    [InlineData("@a says", "a")]
    [InlineData("As @a; says", "a")]
    [InlineData("(@a, @b)", "a, b")]
    [InlineData("@a's work, @a’s work, @a.", "a, a, a")]
    [InlineData("\"@a\" and —@b", "a, b")]
    [InlineData("*@a*, **[@b]**", "a, [b]")]
    [InlineData("[@a][@b]", "[a], [b]")]
    [InlineData("[@a][^n]\n\n[^n]: Note.", "[a]")]
    [InlineData("[@a][no target]", "[a]")]
    [InlineData("Word[@a].", "[a]")]
    [InlineData("[@li2023-x_y]", "[li2023-x_y]")]
    [InlineData("@li2023-", "li2023")]
    [InlineData("@li2023: so", "li2023")]
    [InlineData("[@Li2023]", "[Li2023]")]
    [InlineData("@müller2020 wrote", "müller2020")]
    [InlineData("[@doi:10.1000/x]", "[doi:10.1000/x]")]
    [InlineData("[see\nalso @a,\np. 4;\n@b]", "[see also|a|p. 4; b]")]
    [InlineData("> [@a]\n\n- @b\n\n| h |\n| - |\n| @c |", "[a], b, c")]
    [InlineData("\\\\@a", "a")]
    public void A_citation_is_recognized(string markdown, string expected) => Assert.Equal(expected, Shown(Parse(markdown)));

    [Theory]
    [InlineData("me@example.org")]
    [InlineData("first.last@example.org, a_@b.org, a+@b.org")]
    [InlineData("<me@example.org>")]
    [InlineData("[me@example.org]")]
    [InlineData("[write to me@example.org]")]
    [InlineData("https://example.org/@user")]
    [InlineData("[x](https://example.org/@user)")]
    [InlineData("[x](mailto:me@example.org)")]
    [InlineData("`@a`")]
    [InlineData("`[@a]`")]
    [InlineData("[`@a`]")]
    [InlineData("    @a in code")]
    [InlineData("```\n[@a]\n```")]
    [InlineData("\\@a")]
    [InlineData("[\\@a]")]
    [InlineData("@")]
    [InlineData("@ a")]
    [InlineData("[@]")]
    [InlineData("[@-]")]
    [InlineData("@@")]
    [InlineData("[no citation]")]
    [InlineData("$x_{@a}$")]
    public void What_only_looks_like_a_citation_stays_text(string markdown) => Assert.Equal("", Shown(Parse(markdown)));

    [Theory]
    [InlineData("[text @a](https://example.org/)", "a")]
    [InlineData("[text @a][ref]\n\n[ref]: https://example.org/", "a")]
    [InlineData("![text @a](figures/a.png)", "a")]
    public void A_link_stays_a_link_with_a_citation_in_its_text(string markdown, string expected)
    {
        var chapter = Parse(markdown);

        Assert.Equal(expected, Shown(chapter));
    }

    [Theory]
    [InlineData("[@a]", 6, 2)]
    [InlineData("Text @a", 6, 6)]
    [InlineData("Text [see @a, p. 4; @b]", 6, 11, 6, 21)]
    [InlineData("[-@a; -@b]", 6, 3, 6, 8)]
    [InlineData("One\n[@a;\n   @b,\np. 4; @c]", 7, 2, 8, 4, 9, 7)]
    [InlineData("- item\n\n  deep [@a]\n", 8, 9)]
    [InlineData("> quoted @a\n> and [@b]\n", 6, 10, 7, 8)]
    [InlineData("😀 [@a]", 6, 5)]
    [InlineData("| h |\n| - |\n| a [@a; @b] |\n", 8, 6, 8, 10)]
    [InlineData("Note[^n].\n\n[^n]: Said [@a].\n", 8, 13)]
    public void Every_key_knows_its_own_place(string markdown, params int[] places)
    {
        var found = Citations(Parse(markdown)).SelectMany(inline => inline.Citations).Select(citation => citation.Key.At);

        Assert.Equal(places.Chunk(2).Select(place => new SourceSpan("chapters/01-one.md", place[0], place[1])), found);
    }

    [Fact]
    public void Commas_between_citations_are_reported_and_read_as_meant()
    {
        var (chapter, found) = Diagnosing.Of(diagnostics => Parse("[@a, p. 4, @b]", diagnostics));

        Assert.StartsWith("chapters/01-one.md(6,1): error CITE004:", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal("[a|p. 4; b]", Shown(chapter));
    }

    [Fact]
    public void Citations_of_one_paper_get_anchors_in_reading_order() =>
        Assert.Equal(["cite-a-1", "cite-b-1", "cite-a-2", "cite-a-3"], Citations(Parse("@a and [@b; @a].\n\n> [@a]\n\n- @a\n")).Select(inline => inline.Anchor));

    private static ChapterFile Parse(string markdown, Diagnostics? diagnostics = null)
    {
        var (path, text) = Input.Chapter(markdown);
        return ChapterFileReader.Parse(path, text, TableSources.None, diagnostics ?? new Diagnostics())!; // none of these is nested too deeply
    }

    private static IEnumerable<CitationInline> Citations(ChapterFile chapter) => chapter.Passages.SelectMany(passage => passage.Citations);

    private static string Shown(ChapterFile chapter) => string.Join(", ", Citations(chapter).Select(inline =>
        string.Format(CultureInfo.InvariantCulture, inline.Form == CitationForm.Parenthetical ? "[{0}]" : "{0}", string.Join("; ", inline.Citations.Select(Shown)))));

    private static string Shown(Citation citation) => string.Join('|', new[] { citation.Prefix, citation.Key.Value, citation.Locator }.Where(part => part is not null));
}
