using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader prints.</summary>
public sealed partial class PrintTests(Browsing browsing)
{
    [Theory]
    [InlineData("papers/hu2022chatxray/")]
    [InlineData("papers/vangogh2021captions/")]
    [InlineData("papers/moreau2022trust/")]
    public async Task A_paper_page_is_one_sheet(string address)
    {
        var page = await browsing.OpenAsync(address, scheme: ColorScheme.Dark);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));

        Assert.Single(Sheet().Matches(pdf));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chapter_prints_its_text_and_bibliography_in_ink_and_nothing_to_click()
    {
        var page = await browsing.OpenAsync("chapters/introduction/", scheme: ColorScheme.Dark);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.Locator(".bibliography__entry").First).ToBeVisibleAsync();
        foreach (var control in await page.Locator("header.site-header, .path-strip, .outline, .chapter-head__facts, .button, .pager, footer.site-footer").AllAsync())
            await Expect(control).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
