using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StatiqSite.BrowserTests;

public sealed class AccessibilityTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(PageKinds.InEveryTheme), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_nothing_on_any_kind_of_page_wide_or_narrow_light_or_dark(string theme, string address)
    {
        var page = await browsing.OpenAsync(address, theme: theme);
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
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Axe_finds_nothing_while_a_question_is_answered(string theme)
    {
        var page = await browsing.OpenAsync("papers/?q=report&modality=imaging", theme: theme);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(" of 8 papers");

        var found = await page.RunAxe();

        Assert.Equal([], found.Violations.Select(violation => violation.Id));
        await page.Context.CloseAsync();
    }
}
