using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Pages;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed class ExportPartsTests
{
    [Fact]
    public void A_small_collection_is_one_file()
    {
        var parts = ExportParts.Of(Papers(3, authors: 2));

        Assert.Equal(["exports/all.bib"], parts.Addresses(CitationFormat.BibTeX).Select(address => address.Path));
    }

    [Fact]
    public void A_large_one_comes_in_parts_that_keep_below_the_limit_and_lose_nothing()
    {
        var papers = Papers(12_000, authors: 200);

        var parts = ExportParts.Of(papers);

        Assert.True(parts.Parts.Length > 1);
        Assert.Equal(papers, parts.Parts.SelectMany(part => part));
        Assert.Equal(
            Enumerable.Range(1, parts.Parts.Length).Select(number => $"exports/all-{number}.csl.json"),
            parts.Addresses(CitationFormat.CslJson).Select(address => address.Path));
        using var to = new StringWriter();
        CitationFormat.CslJson.Write(parts.Parts[0], to);
        Assert.InRange(to.GetStringBuilder().Length, ExportParts.Most / 4, ExportParts.Most);
    }

    [Fact]
    public void An_empty_one_is_one_empty_file() =>
        Assert.Empty(Assert.Single(ExportParts.Of([]).Parts));

    private static ImmutableArray<Paper> Papers(int count, int authors)
    {
        var names = By([.. Enumerable.Range(1, authors).Select(number => new Author.Person($"Family{number}", "Given"))]);
        return [.. Enumerable.Range(1, count).Select(number => new Paper(
            new PaperFile(Article with { Key = Key($"key{number}"), Authors = names }, [], [], [], null, null, [], [], null, [], null, new("papers/a.yaml", 1, 1), []), null, [], [], []))];
    }
}
