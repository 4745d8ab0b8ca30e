using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader of the list who has a keyboard, a screen reader or very large letters.</summary>
public sealed class KeyboardTests(Browsing browsing, Flagship flagship) : IClassFixture<Flagship>
{
    /// <summary>Whether the middle of what is focused is seen, not something that lies over it.</summary>
    private const string IsSeen = """
        () => {
          const focused = document.activeElement.getClientRects()[0];
          const there = document.elementFromPoint(focused.left + focused.width / 2, focused.top + focused.height / 2);
          return there !== null && (document.activeElement.contains(there) || there.closest("label")?.contains(document.activeElement) === true);
        }
        """;

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Search_comes_before_the_filters_and_the_filters_can_be_skipped(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the papers" }).FocusAsync();
        for (var stops = 0; stops < 4 && await page.EvaluateAsync<string>("document.activeElement.textContent") != "Skip the filters"; stops++) await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip the filters" })).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>(IsSeen));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("papers in 2021") })).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_count_is_seen_at_once_and_told_when_typing_rests(string theme)
    {
        var page = await browsing.OpenAsync("about:blank", theme: theme);
        await page.Clock.InstallAsync();
        await page.GotoAsync("papers/");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("papers in 2021") })).ToBeVisibleAsync();
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        var (seen, told) = (page.Locator("[data-slot=sentence]"), page.Locator("paper-explorer [role=status]"));

        foreach (var typed in new[] { "mor", "moreau" })
        {
            await page.Locator("#q").FillAsync(typed);
            await page.Clock.RunForAsync(100);
            await Expect(seen).ToHaveTextAsync($"1 of 8 papers: “{typed}”");
            await Expect(told).ToHaveTextAsync("8 papers");
        }

        await page.Clock.RunForAsync(1000);
        await Expect(told).ToHaveTextAsync("1 of 8 papers: “moreau”");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_dialog_tells_what_it_found_when_typing_rests()
    {
        var page = await browsing.OpenAsync("about:blank");
        await page.Clock.InstallAsync();
        await page.GotoAsync("papers/hu2022chatxray/");
        await page.Keyboard.PressAsync("Control+k");
        var dialog = page.GetByRole(AriaRole.Dialog);
        var (field, told) = (dialog.GetByRole(AriaRole.Combobox), dialog.Locator("[data-slot=told]"));
        await field.FillAsync("x");
        await Expect(told).ToContainTextAsync("paper");
        var before = await told.TextContentAsync();
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));

        await field.FillAsync("moreau");
        await page.Clock.RunForAsync(300);
        await Expect(dialog.GetByRole(AriaRole.Option).First).ToContainTextAsync("Moreau");
        await Expect(told).ToHaveTextAsync(before!); // it has one

        await page.Clock.RunForAsync(1000);
        await Expect(told).Not.ToHaveTextAsync(before!);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_heading_of_the_list_and_the_fields_of_years_have_names_that_say_what_they_are(string theme)
    {
        var page = await browsing.OpenAsync("papers/?q=moreau", theme: theme);
        await Expect(page.Locator("paper-explorer [role=status]")).ToHaveTextAsync("1 of 8 papers: “moreau”");

        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray(); // a command with an answer
        var names = tree.Where(node => node.TryGetProperty("role", out var role) && role.GetProperty("value").GetString() is "heading" or "spinbutton")
            .Select(node => node.GetProperty("name").GetProperty("value").GetString());

        Assert.Superset(new HashSet<string?> { "1 of 8 papers: “moreau”", "From year", "to year" }, names.ToHashSet());
        Assert.DoesNotContain("", names);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Focus_goes_to_the_next_condition_before_the_counts_are_there(string theme)
    {
        var page = await browsing.OpenAsync("about:blank", theme: theme);
        await page.RouteAsync("**/f.bin", _ => Task.CompletedTask);
        await page.GotoAsync("papers/?q=moreau&from=2022&to=2022");
        var chips = page.Locator("[data-slot=chips] > button");
        await Expect(chips).ToHaveCountAsync(2);

        await chips.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(chips).ToHaveCountAsync(1);
        await Expect(chips.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task More_papers_follow_those_that_stand_there_and_the_first_of_them_is_focused_and_seen()
    {
        var page = await browsing.OpenAsync(new Uri(flagship.Address, "papers/?modality=text").AbsoluteUri, width: 390);
        var cards = page.Locator("[data-slot=cards] > li");
        await Expect(cards).ToHaveCountAsync(40);
        await cards.First.EvaluateAsync("card => card.dataset.stayed = ''");

        await page.Locator("[data-action=more]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(cards).ToHaveCountAsync(80);
        await Expect(page.Locator("[data-stayed]")).ToHaveCountAsync(1);
        await Expect(cards.Nth(40).Locator("a").First).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>(IsSeen));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Nothing_that_sticks_lies_over_what_is_focused_at_four_hundred_per_cent(string theme)
    {
        var page = await browsing.OpenAsync("papers/?modality=imaging", theme: theme);
        await page.SetViewportSizeAsync(320, 256);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var pick = page.Locator("[data-answer] input[data-select]").First;
        await pick.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator(".tray")).ToBeVisibleAsync();

        foreach (var key in new[] { "Tab", "Shift+Tab" })
        {
            for (var stops = 0; stops < 12; stops++)
            {
                await page.Keyboard.PressAsync(key);
                await page.EvaluateAsync("new Promise(requestAnimationFrame)");
                Assert.True(await page.EvaluateAsync<bool>(IsSeen), await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)"));
            }
        }

        Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('.tray').getBoundingClientRect().bottom"), 257, double.MaxValue);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_search_in_a_facet_keeps_its_name_and_tells_what_is_left_when_typing_rests()
    {
        var page = await browsing.OpenAsync("about:blank");
        await page.Clock.InstallAsync();
        await page.GotoAsync(new Uri(flagship.Address, "papers/?q=model").AbsoluteUri);
        var find = page.GetByRole(AriaRole.Searchbox, new() { Name = "Find in Application", Exact = true });
        var left = page.Locator("[data-facet=application] [aria-live=polite]");
        await Expect(find).ToBeVisibleAsync();
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));

        await find.FillAsync("triage");
        await Expect(page.Locator("[data-facet=application] [data-term=documentation]")).ToBeHiddenAsync();
        await Expect(left).ToBeEmptyAsync();
        await page.Clock.RunForAsync(1000);

        await Expect(left).ToHaveTextAsync(new Regex("^2 of [0-9]+ in Application$"));
        await Expect(find).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }
}
