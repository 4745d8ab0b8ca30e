using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader goes back and forth between states of the list, and passes one on.</summary>
public sealed class WayBackTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Typing_makes_one_entry_of_the_history_and_every_choice_its_own(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        var status = page.Locator("paper-explorer [role=status]");
        await Expect(status).ToHaveTextAsync("8 papers");

        await page.Locator("#q").PressSequentiallyAsync("report", new() { Delay = 90 });
        await Expect(status).ToContainTextAsync("“report”");
        await page.GetByLabel("Table").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await page.GetByLabel("Sort by").SelectOptionAsync("title");
        await page.GoBackAsync();
        await Expect(page.GetByLabel("Sort by")).ToHaveValueAsync("relevance");
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Table)).ToBeHiddenAsync();
        await page.GoBackAsync();

        await Expect(status).ToHaveTextAsync("8 papers");
        await Expect(page.Locator("#q")).ToHaveValueAsync("");
        await page.GoForwardAsync();
        await Expect(status).ToContainTextAsync("“report”");
        await Expect(page.Locator("#q")).ToHaveValueAsync("report");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task A_reload_and_the_way_back_from_a_paper_keep_the_place(string theme)
    {
        var page = await browsing.OpenAsync("papers/?modality=imaging", width: 360, theme: theme);
        var last = page.Locator("[data-slot=cards] .paper-card__title-link").Last;
        await last.ScrollIntoViewIfNeededAsync();
        await page.WaitForFunctionAsync("() => scrollY > 300 && Math.abs(history.state?.scroll - scrollY) < 2");
        var place = await page.EvaluateAsync<int>("Math.round(scrollY)");

        await page.ReloadAsync();
        await page.WaitForFunctionAsync($"() => Math.abs(scrollY - {place}) < 3");
        await last.ClickAsync();
        await Expect(page.Locator(".paper-head")).ToBeVisibleAsync();
        await page.GoBackAsync();

        await page.WaitForFunctionAsync($"() => Math.abs(scrollY - {place}) < 3");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Years_are_chosen_by_bars_and_by_numbers_alike(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        var status = page.Locator("paper-explorer [role=status]");

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("papers in 2023") }).ClickAsync();
        await Expect(status).ToContainTextAsync(": 2023");
        await Expect(page.GetByLabel("From")).ToHaveValueAsync("2023");
        await page.GetByLabel("From").FillAsync("2022");
        await page.GetByLabel("From").PressAsync("Tab");

        await Expect(status).ToContainTextAsync(": 2022–2023");
        Assert.EndsWith("papers/?from=2022&to=2023", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task A_condition_is_taken_away_by_its_chip_and_the_search_is_cited(string theme)
    {
        var page = await browsing.OpenAsync("papers/?modality=imaging&from=2022", theme: theme);
        var chips = page.Locator("[data-slot=chips] > button");
        await Expect(chips).ToHaveCountAsync(2);
        await page.GetByText("Cite this search").ClickAsync();
        await Expect(page.Locator("[data-slot=citation]")).ToContainTextAsync(" of 8 papers");
        await Expect(page.Locator("[data-slot=citation]")).ToContainTextAsync(page.Url);

        await chips.First.ClickAsync();

        await Expect(chips).ToHaveCountAsync(1);
        await Expect(chips.First).ToBeFocusedAsync();
        Assert.EndsWith("papers/?from=2022", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
