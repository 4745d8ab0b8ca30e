using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader of a chapter looks something up without leaving the keyboard.</summary>
public sealed class SearchDialogTests(Browsing browsing)
{
    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    public async Task A_key_opens_the_dialog_arrows_choose_and_Enter_opens_the_paper(string key)
    {
        var page = await browsing.OpenAsync("chapters/introduction/");

        await page.Keyboard.PressAsync(key);
        var field = page.GetByRole(AriaRole.Combobox);
        await Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("radpilot");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("RadPilot");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", "search-option-0");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/papers/tanaka2024pilot/$"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Enter_alone_opens_the_results_and_Escape_gives_the_page_back(string theme)
    {
        var page = await browsing.OpenAsync("about/", theme: theme);
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("film report");

        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(@"/papers/\?q=film\+report$"));
        await Expect(page.Locator("#q")).ToHaveValueAsync("film report");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task On_the_list_the_key_goes_to_its_own_field_and_typing_a_slash_types_it(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("10.1000/zh");

        await Expect(page.Locator("#q")).ToHaveValueAsync("10.1000/zh");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chapter_stays_light_until_the_dialog_opens()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");
        var before = await ScriptBytesAsync();

        await page.Keyboard.PressAsync("/");
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("radpilot");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        Assert.InRange(before, 1, 15_000);
        Assert.True(await ScriptBytesAsync() > before);
        await page.Context.CloseAsync();

        // As a host sends them: each script compressed.
        async Task<long> ScriptBytesAsync()
        {
            var scripts = await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.endsWith('.js'))");
            var sum = 0L;
            foreach (var script in scripts.Distinct())
            {
                using var small = new MemoryStream();
                await using (var gzip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(await (await page.APIRequest.GetAsync(script)).BodyAsync());
                sum += small.Length;
            }

            return sum;
        }
    }

    [Fact]
    public async Task Without_script_the_link_leads_to_the_list()
    {
        var page = await browsing.OpenAsync("about/", script: false);

        await page.GetByRole(AriaRole.Link, new() { Name = "Search" }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/papers/$"));
        await page.Context.CloseAsync();
    }
}
