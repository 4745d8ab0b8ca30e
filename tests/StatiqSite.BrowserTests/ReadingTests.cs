using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader reads a chapter.</summary>
public sealed class ReadingTests(Browsing browsing)
{
    [Fact]
    public async Task A_citation_shows_its_work_on_hover_and_the_card_can_be_pointed_at()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");

        await page.Locator("#cite-vangogh2021captions-1 a").HoverAsync();
        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        await Expect(page.Locator("cite-card")).ToContainTextAsync("Gogh");
        await page.Locator("cite-card").HoverAsync();

        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_citation_shows_its_work_on_focus_and_Escape_closes_it()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");

        await page.Locator("#cite-vangogh2021captions-1 a").FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("cite-card")).ToBeHiddenAsync();
        await Expect(page.Locator("#cite-vangogh2021captions-1 a")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_finger_opens_the_card_first_and_the_entry_second()
    {
        var page = await browsing.OpenAsync("chapters/introduction/", width: 390, touch: true);
        var citation = page.Locator("#cite-vangogh2021captions-1 a");

        await citation.TapAsync();
        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        Assert.DoesNotContain("#ref-", page.Url, StringComparison.Ordinal);
        await citation.TapAsync();

        await page.WaitForURLAsync("**/chapters/introduction/#ref-vangogh2021captions");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_a_citation_leads_to_its_entry_and_back()
    {
        var page = await browsing.OpenAsync("chapters/introduction/", script: false);

        await page.Locator("#cite-vangogh2021captions-1 a").ClickAsync();
        await page.WaitForURLAsync("**#ref-vangogh2021captions");
        var entry = page.Locator("#ref-vangogh2021captions");
        await Expect(entry).ToBeInViewportAsync();
        await entry.Locator("a[href*='#cite-vangogh2021captions-1']").First.ClickAsync();

        await Expect(page.Locator("#cite-vangogh2021captions-1")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_outline_leads_to_the_sections_and_the_pager_to_the_neighbours()
    {
        var page = await browsing.OpenAsync("chapters/images/");

        await page.Locator(".outline a[href$='#joining']").First.ClickAsync();
        await Expect(page.Locator("#joining")).ToBeInViewportAsync();
        await page.Locator("a[rel=next]").ClickAsync();

        await Expect(page.Locator("h1")).ToContainTextAsync("Trust");
        await page.Context.CloseAsync();
    }
}
