using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output;

/// <summary>The forms of the repository, as pages lead to them.</summary>
public sealed class FormLinkTests
{
    [Fact]
    public async Task Every_paper_leads_to_the_form_that_mends_it_with_its_key_filled_in()
    {
        var site = await LifelikeSites.UnderAsync("/");

        foreach (var page in site.Pages.OfType<PaperPage>().Take(10))
        {
            var link = Assert.Single(site.Document(page.Address).QuerySelectorAll("a"), link => link.TextContent == "say what is wrong");
            Assert.Equal(
                $"https://github.com/example/companion/issues/new?template=mend-an-entry.yml&title=Mend%3A%20{page.Paper.Key}&key={page.Paper.Key}",
                link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_page_about_the_companion_leads_to_the_form_for_a_new_paper_and_to_its_citation()
    {
        var site = await LifelikeSites.UnderAsync("/");

        var about = site.Document(Addresses.About);

        Assert.NotNull(about.QuerySelector("a[href='https://github.com/example/companion/issues/new?template=suggest-a-paper.yml']"));
        Assert.NotNull(about.QuerySelector("a[href='/CITATION.cff'][download]"));
    }
}
