using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader looks for papers.</summary>
public sealed class FindingTests(Browsing browsing)
{
    [Theory]
    [InlineData("hu2022chatxray", "papers/hu2022chatxray/")]
    [InlineData("vangogh2020captions", "papers/vangogh2021captions/")]
    [InlineData("okafor", "papers/okafor2023reading/")]
    [InlineData("elise moreau", "papers/moreau2022trust/")]
    [InlineData("Muller", "papers/vangogh2021captions/")]
    public async Task A_paper_is_found_by_key_alias_and_author_with_or_without_accents(string typed, string address)
    {
        var page = await browsing.OpenAsync("papers/");

        await page.GetByRole(AriaRole.Searchbox).FillAsync(typed);

        await Expect(page.Locator($"[data-answer] a[href$='{address}']")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("of 8 papers");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Rows_of_papers_without_author_or_venue_have_as_many_cells_as_the_table_has_columns(string theme)
    {
        var page = await browsing.OpenAsync("papers/?view=table&q=benchmark", theme: theme);
        await Expect(page.Locator("[data-slot=rows] a[href$='papers/anon2025benchmark/']")).ToBeVisibleAsync();

        var columns = await page.Locator("[data-view=table] thead tr > *").CountAsync();
        var cells = await page.Locator("[data-slot=rows] > tr").EvaluateAllAsync<int[]>("rows => rows.map(row => row.cells.length)");

        Assert.All(cells, count => Assert.Equal(columns, count));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Cards_of_an_answer_say_what_came_since_the_review_as_listed_cards_do()
    {
        var page = await browsing.OpenAsync("papers/", theme: "instrument");
        var said = await SinceAsync("[data-plain]");

        await page.GotoAsync("papers/?to=2099");
        await Expect(page.Locator("[data-answer] [data-paper]")).ToHaveCountAsync(8);
        foreach (var card in await page.Locator("[data-answer] [data-paper]").AllAsync()) await card.ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator("[data-answer] .tag--since:visible")).ToHaveCountAsync(said.Length);

        Assert.NotEmpty(said);
        Assert.NotEqual(8, said.Length);
        Assert.Equal(said, await SinceAsync("[data-answer]"));
        await page.Context.CloseAsync();

        async Task<string[]> SinceAsync(string list) =>
            await page.Locator($"{list} [data-paper]").Filter(new() { Has = page.Locator(".tag--since:visible") }).Locator("h3").AllInnerTextsAsync() is { } titles ? [.. titles] : [];
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Topics_narrow_the_list_and_the_address_keeps_the_question(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        var status = page.GetByRole(AriaRole.Status);
        await Expect(status).ToHaveTextAsync("8 papers");

        await page.Locator("[data-facet=modality] > summary").ClickAsync();
        await page.Locator("[data-facet=modality]").GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Expect(status).ToContainTextAsync("of 8 papers");
        var (told, asked) = (await status.InnerTextAsync(), page.Url);
        Assert.Contains("?modality=", asked, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Expect(status).ToHaveTextAsync(told);
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await Expect(status).ToHaveTextAsync("8 papers");
        await page.GoBackAsync();

        await Expect(status).ToHaveTextAsync(told);
        Assert.Equal(asked, page.Url);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Zotero_is_offered_what_is_shown_and_nothing_else(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        await Expect(page.Locator(".Z3988")).ToHaveCountAsync(8);

        await page.Locator("#q").FillAsync("moreau");
        await Expect(page.Locator("paper-explorer [role=status]")).ToContainTextAsync("of 8 papers");
        await Expect(page.Locator(".Z3988")).ToHaveCountAsync(await page.Locator("[data-answer] [data-paper]").CountAsync());
        await page.Locator("#q").FillAsync("");

        await Expect(page.Locator(".Z3988")).ToHaveCountAsync(8);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_search_box_of_the_home_page_asks_the_list(string theme)
    {
        var page = await browsing.OpenAsync("", theme: theme);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("tanaka");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[data-answer] a[href$='papers/tanaka2024pilot/']")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        var page = await browsing.OpenAsync("papers/?q=zzzz");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("0 of 8 papers: “zzzz”");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_list_is_whole_and_topics_are_links()
    {
        var page = await browsing.OpenAsync("papers/", script: false);

        await Expect(page.Locator(".paper-list .paper-card")).ToHaveCountAsync(8);
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeHiddenAsync();
        await page.Locator("[data-facet=task] a").First.ClickAsync();

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Contains("/topics/task/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
