using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader comes to the list with a question in the address.</summary>
public sealed class AskedTests(Browsing browsing)
{
    private const string ListScript = "**/assets/papers-*.js";

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_words_are_fetched_and_no_other_list_is_shown_before_the_search_is_there(string theme)
    {
        var page = await browsing.OpenAsync("updates.json", theme: theme);
        var wait = new TaskCompletionSource();
        var words = new List<string>();
        page.Request += (_, request) => { if (request.Url.EndsWith("/t0.bin", StringComparison.Ordinal)) words.Add(request.Url); };
        await page.RouteAsync(ListScript, async route => { await wait.Task; await route.ContinueAsync(); });

        await page.GotoAsync("papers/?q=moreau", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.GetByText("Searching…")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-plain]").First).ToBeHiddenAsync();
        await Expect(page.Locator("[data-slot=sentence]")).ToBeHiddenAsync();
        Assert.Single(words);
        wait.SetResult();

        await Expect(page.Locator("[data-answer] a[href$='papers/moreau2022trust/']")).ToBeVisibleAsync();
        await Expect(page.GetByText("Searching…")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-slot=sentence]")).ToHaveTextAsync(new Regex("^1 of "));
        Assert.Single(words);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_rows_are_under_way_before_the_list_is_alive_and_the_filters_follow_the_answer(string theme)
    {
        var page = await browsing.OpenAsync("updates.json", theme: theme);
        var (wait, rows) = (new TaskCompletionSource(), new TaskCompletionSource());
        page.Request += (_, request) => { if (request.Url.EndsWith("/r0.bin", StringComparison.Ordinal)) rows.TrySetResult(); };
        await page.RouteAsync(ListScript, async route => { await wait.Task; await route.ContinueAsync(); });

        await page.GotoAsync("papers/?q=moreau", new() { WaitUntil = WaitUntilState.Commit });
        await rows.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-asked", "waiting");
        wait.SetResult();

        await Expect(page.Locator("[data-answer] a[href$='papers/moreau2022trust/']")).ToBeVisibleAsync();
        await Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-asked", new Regex(".*"));
        await page.Locator("[data-facet] input[type=checkbox]").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("q=moreau&"));
        await page.Locator("[data-select]").First.CheckAsync();
        await Expect(page.Locator("paper-tray [data-slot=bar]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Little_moves_when_the_answer_comes(string theme)
    {
        var page = await browsing.OpenAsync("404.html", width: 412, theme: theme);
        await Moves.WatchAsync(page);
        // As over a network: the page is painted while it waits.
        await page.RouteAsync("**/assets/search-*/r*.bin", async route => { await Painted(); await route.ContinueAsync(); });

        await page.GotoAsync("papers/?q=clinical+reports+images");
        await Expect(page.Locator("[data-answer] [data-paper]").First).ToBeVisibleAsync();
        await Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-asked", new Regex(".*"));

        // How high a summary is, only its text tells.
        Assert.InRange(await Moves.SumAsync(page), 0, Moves.Most);
        await page.Context.CloseAsync();

        Task Painted() => page.WaitForFunctionAsync("() => performance.getEntriesByType('paint').length > 0");
    }

    /// <summary>On a slow machine the filters' script is there before the page has been painted with the answer.</summary>
    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_filters_come_alive_however_late_they_are_drawn(string theme)
    {
        var page = await browsing.OpenAsync("updates.json", theme: theme);
        await page.AddInitScriptAsync("const wait = setTimeout; window.setTimeout = (call, time = 0, ...rest) => wait(call, time + 1000, ...rest);");

        await page.GotoAsync("papers/?q=moreau");

        await Expect(page.Locator("[data-facet] input[type=checkbox]").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Where_the_search_cannot_be_had_the_list_is_there(string theme)
    {
        var page = await browsing.OpenAsync("updates.json", theme: theme);
        await page.RouteAsync(ListScript, route => route.AbortAsync());

        await page.GotoAsync("papers/?q=moreau");

        await Expect(page.Locator("[data-plain] [data-paper]").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Searching…")).ToBeHiddenAsync();
        await page.Locator("input[data-select]").First.CheckAsync();
        await Expect(page.Locator("paper-tray [data-slot=bar]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
