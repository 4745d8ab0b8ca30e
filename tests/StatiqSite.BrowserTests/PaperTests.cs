using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader takes a paper along.</summary>
public sealed class PaperTests(Browsing browsing)
{
    [Fact]
    public async Task Every_sentence_that_cites_a_paper_leads_to_its_place()
    {
        var page = await browsing.OpenAsync("papers/vangogh2021captions/");
        var places = await page.Locator("a[href*='#cite-']").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(4, places.Length);

        foreach (var place in places)
        {
            await page.GotoAsync(place);
            await Expect(page.Locator($"[id='{new Uri(place).Fragment[1..]}']")).ToBeInViewportAsync();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_BibTeX_entry_is_copied_as_the_file_has_it()
    {
        var page = await browsing.OpenAsync("papers/hu2022chatxray/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();

        var copied = "";
        await Expect(page.GetByText("Copied").First).ToBeVisibleAsync();
        copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var file = await page.Context.APIRequest.GetAsync(new Uri(browsing.Site, "papers/hu2022chatxray.bib").AbsoluteUri);
        Assert.Equal((await file.TextAsync()).Trim(), copied.Trim());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("BibTeX", "hu2022chatxray.bib")]
    [InlineData("RIS", "hu2022chatxray.ris")]
    [InlineData("CSL-JSON", "hu2022chatxray.csl.json")]
    public async Task A_download_is_named_like_the_paper(string label, string name)
    {
        var page = await browsing.OpenAsync("papers/hu2022chatxray/");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = label, Exact = true }).First.ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_retracted_work_says_so_before_anything_else()
    {
        var page = await browsing.OpenAsync("papers/moreau2022trust/");

        await Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("retracted");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_former_address_leads_to_the_paper()
    {
        var page = await browsing.OpenAsync("papers/vangogh2020captions/");

        await Expect(page).ToHaveURLAsync(new Uri(browsing.Site, "papers/vangogh2021captions/").AbsoluteUri);
        await page.Context.CloseAsync();
    }
}
