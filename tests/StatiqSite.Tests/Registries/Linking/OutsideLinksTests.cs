using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Registries.Linking;

namespace StatiqSite.Tests.Registries.Linking;

public sealed class OutsideLinksTests
{
    [Fact]
    public void Every_address_comes_once_with_all_its_places()
    {
        using var folder = new TempFolder();
        folder.Write("review.yaml", Input.Review + "repository: https://github.com/owner/name\n");
        folder.Write("papers/a.yaml", "title: A\ndate: 2024\ndoi: 10.1000/A\nlinks: { code: https://code.example/a#top }\nmodels:\n  - { name: M, source: https://data.example/m }\nnote: See https://in.example/a text.\n");
        folder.Write("papers/below/b.yml", "title: B\ndate: 2024\nurl: https://code.example/a\narxiv: \"2401.00001\"\npmid: 7\npmcid: PMC7\nversions: { published: 10.1000/a }\n");
        folder.Write("benchmarks/c.yaml", "name: C\nmetrics: []\nurl: https://arxiv.org/pdf/2401.00001v2\n");
        folder.Write("papers/broken.yaml", "title: [\nurl: https://broken.example/\n");
        folder.Write("chapters/01-one.md", "---\ntitle: T\nnumber: 1\n---\n\nSee [this](https://code.example/a) and\n<https://dx.doi.org/10.1000/a> or [that](https://chapter.example/%C3%A9 \"t\"), [mail](mailto:a@b.example), [here](#t).\n");

        Assert.Equal(
            """
            https://arxiv.org/abs/2401.00001 benchmarks/c.yaml(3,6) papers/below/b.yml(4,8)
            https://chapter.example/%C3%A9 chapters/01-one.md(7,35)
            https://code.example/a chapters/01-one.md(6,5) papers/a.yaml(4,16) papers/below/b.yml(3,6)
            https://data.example/m papers/a.yaml(6,24)
            https://doi.org/10.1000/a chapters/01-one.md(7,1) papers/a.yaml(3,6) papers/below/b.yml(7,24)
            https://github.com/owner/name review.yaml(3,13)
            https://pmc.ncbi.nlm.nih.gov/articles/PMC7/ papers/below/b.yml(6,8)
            https://pubmed.ncbi.nlm.nih.gov/7/ papers/below/b.yml(5,7)
            """.Split('\n'),
            LinksIn(folder).Select(link => $"{link.Address.AbsoluteUri} {string.Join(' ', link.Places.Select(place => place.ToString()[(folder.Path.Length + 1)..]))}"));
    }

    [Theory]
    [InlineData("ftp://files.example/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData("https://user@host.example/")]
    public void What_is_no_web_address_is_none(string written)
    {
        using var folder = new TempFolder();
        folder.Write("papers/a.yaml", $"title: A\nurl: \"{written}\"\n");

        Assert.Empty(LinksIn(folder));
    }

    private static ImmutableArray<OutsideLink> LinksIn(TempFolder folder)
    {
        var input = new InputFolder(folder.Path);
        return OutsideLinks.In(input, new SourceReader(input).Read(new Diagnostics()));
    }
}
