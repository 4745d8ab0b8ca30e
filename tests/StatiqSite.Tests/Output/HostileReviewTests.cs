using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;
using StatiqSite.Tests.Search;

namespace StatiqSite.Tests.Output;

public sealed class HostileReviewTests
{
    private static readonly Uri Base = new("https://companion.example/base/");

    [Fact]
    public async Task Hostile_text_brings_no_element_and_no_attribute_to_any_page()
    {
        using var attack = HostileReview.Attack.Write();
        using var harmless = HostileReview.Harmless.Write();

        var attacked = await RenderedSite.OfAsync(attack.Path, Base);
        var expected = await RenderedSite.OfAsync(harmless.Path, Base);

        Assert.Equal(expected.Pages.Where(IsOfText).Select(page => page.Address), attacked.Pages.Where(IsOfText).Select(page => page.Address));
        foreach (var page in expected.Pages.Where(IsOfText)) Assert.Equal(Skeleton(expected, page), Skeleton(attacked, page));
        // HTML in a text is a finding of its own: these pages hold more of it, but nothing else.
        Assert.Subset(Kinds(expected), Kinds(attacked));

        static bool IsOfText(HtmlPage page) => page is not (QualityPage or QualityRulePage);
        static HashSet<string> Kinds(RenderedSite site) =>
            [.. site.Pages.Where(page => !IsOfText(page)).SelectMany(page => Skeleton(site, page).Split('\n')).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])];
    }

    [Fact]
    public async Task Hostile_text_reads_as_it_was_written()
    {
        using var attack = HostileReview.Attack.Write();

        var site = await RenderedSite.OfAsync(attack.Path, Base);

        var named = site.Pages.Where(page => page is HomePage or ChapterPage or PaperPage or FacetPage or TermPage or GroupPage { Kind: not GroupKind.Year }).ToArray();
        Assert.Equal(10, named.Length);
        Assert.All(named, page => Assert.Contains(HostileReview.Attack.Text, site.Document(page.Address).QuerySelector("h1")?.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hostile_text_stays_text_in_the_files_that_programs_read()
    {
        using var attack = HostileReview.Attack.Write();

        var site = await RenderedSite.OfAsync(attack.Path, Base);

        var entry = Assert.Single(XDocument.Parse(site.Text(Addresses.UpdatesAtom)).Descendants(), element => element.Name.LocalName == "entry");
        Assert.Equal(HostileReview.Attack.Text + " again", entry.Elements().First(element => element.Name.LocalName == "title").Value);
        using var feed = JsonDocument.Parse(site.Text(Addresses.UpdatesJson));
        Assert.Equal(HostileReview.Attack.Text + " again", feed.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
        var rows = new IndexReader(site.Map.Site.SearchIndex).Json("r0.bin");
        Assert.All(rows.EnumerateArray(), paper => Assert.StartsWith(HostileReview.Attack.Text, paper[1].GetString(), StringComparison.Ordinal));
    }

    /// <summary>What a page is made of, one element a line: its name, its class, the names of its attributes; comments too.</summary>
    private static string Skeleton(RenderedSite site, HtmlPage page) =>
        string.Join('\n', site.Document(page.Address).Descendants().Where(node => node is IElement or IComment).Select(node => node switch
        {
            IElement element => $"{Depth(element)} {element.LocalName}.{element.ClassName} [{string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}]",
            _ => "a comment",
        }));

    private static int Depth(IElement element) => element.Ancestors().Count();
}
