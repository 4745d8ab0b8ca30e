using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader has a paper's identifier, key or title at hand, and wants its page.</summary>
public sealed class NamingTests(Browsing browsing)
{
    [Theory]
    [InlineData("10.1000/zh.2022.9", "hu2022chatxray")]
    [InlineData("https://doi.org/10.1000/ZH.2022.9", "hu2022chatxray")]
    [InlineData("2403.01234", "tanaka2024pilot")]
    [InlineData("arXiv:2403.01234", "tanaka2024pilot")]
    [InlineData("tanaka2024pilot", "tanaka2024pilot")]
    [InlineData("vangogh2020captions", "vangogh2021captions")]
    [InlineData("RadPilot: an agent that reads, asks and reports", "tanaka2024pilot")]
    public async Task What_names_one_paper_leads_straight_to_it(string typed, string key)
    {
        var page = await browsing.OpenAsync("papers/");

        await page.Locator("#q").FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex($"/papers/{key}/$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_that_name_no_single_paper_stay_on_the_list()
    {
        var page = await browsing.OpenAsync("papers/");

        await page.Locator("#q").FillAsync("radpilot");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[data-answer] mark").First).ToHaveTextAsync("RadPilot");
        Assert.EndsWith("papers/?q=radpilot", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
