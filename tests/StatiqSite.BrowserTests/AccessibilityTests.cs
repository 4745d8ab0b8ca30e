using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StatiqSite.BrowserTests;

public sealed class AccessibilityTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_nothing_on_any_kind_of_page_wide_or_narrow_light_or_dark(string address)
    {
        var page = await browsing.OpenAsync(address);
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (1440, ColorScheme.Dark), (360, ColorScheme.Dark), (360, ColorScheme.Light) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();

            var found = await page.RunAxe();

            Assert.Equal([], found.Violations.Select(violation => $"{width} {scheme} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_in_the_search_dialog_and_in_the_tray(ColorScheme scheme, int width)
    {
        var page = await browsing.OpenAsync("papers/hu2022chatxray/", width, scheme);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select" }).CheckAsync();
        Assert.Equal([], (await page.RunAxe()).Violations.Select(violation => violation.Id));

        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("report");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal([], (await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_while_a_question_is_answered()
    {
        var page = await browsing.OpenAsync("papers/?q=report&modality=imaging");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(" of 8 papers");

        var found = await page.RunAxe();

        Assert.Equal([], found.Violations.Select(violation => violation.Id));
        await page.Context.CloseAsync();
    }
}
