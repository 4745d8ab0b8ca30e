using Deque.AxeCore.Commons;
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
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_nothing_in_high_contrast_or_forced_colours(string address)
    {
        var page = await browsing.OpenAsync(address, width: 768);
        foreach (var media in new PageEmulateMediaOptions[]
        {
            new() { Contrast = Contrast.More, ColorScheme = ColorScheme.Light },
            new() { Contrast = Contrast.More, ColorScheme = ColorScheme.Dark },
            new() { Contrast = Contrast.NoPreference, ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark },
        })
        {
            await page.EmulateMediaAsync(media);

            // Forced colours are the reader's own, whatever their contrast.
            var isForced = media.ForcedColors == ForcedColors.Active;
            var found = await page.RunAxe(new AxeRunOptions { Rules = new() { ["color-contrast"] = new() { Enabled = !isForced } } });

            Assert.Equal([], found.Violations.Select(violation => $"{media.Contrast} {media.ForcedColors} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.InEveryTheme), MemberType = typeof(PageKinds))]
    public async Task Text_of_double_size_is_not_cut_off_and_moves_nothing_out_of_the_page(string theme, string address)
    {
        var page = await browsing.OpenAsync(address, width: 1280, theme: theme);

        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        var cut = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")]
              .filter(at => at.checkVisibility() && !at.closest("svg, .path-strip__name, [popover]"))
              .filter(at => { // What scrolls inside itself may be as wide as it needs; what is only heard is cut off on purpose.
                for (let box = at; box; box = box.parentElement) {
                  const { overflowX, clipPath } = getComputedStyle(box);
                  if (["auto", "scroll"].includes(overflowX) || clipPath === "inset(50%)") return false;
                }
                return true;
              })
              .filter(at => at.getBoundingClientRect().right > innerWidth + 1
                || (getComputedStyle(at).overflowX === "hidden" && at.scrollWidth > at.clientWidth + 1))
              .map(at => at.outerHTML.slice(0, 120))
            """);

        Assert.Equal([], cut);
        await page.Context.CloseAsync();
    }

    /// <summary>Headings go down one level at a time below one h1; landmarks of one kind have names of their own.</summary>
    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public async Task Headings_and_landmarks_make_an_outline(string address)
    {
        var page = await browsing.OpenAsync(address, script: false);

        var levels = await page.Locator("main :is(h1, h2, h3, h4, h5, h6)").EvaluateAllAsync<int[]>("all => all.map(heading => +heading.tagName[1])");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}"));
        var names = await page.Locator("nav, aside").EvaluateAllAsync<string[]>("""
            all => all.filter(at => !at.hasAttribute("role")).map(at => at.tagName + " " + (at.getAttribute("aria-label")
              ?? document.getElementById(at.getAttribute("aria-labelledby"))?.textContent ?? "nameless"))
            """);
        Assert.DoesNotContain(names, name => name.EndsWith(" nameless", StringComparison.Ordinal));
        Assert.Equal(names.Distinct(), names);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_in_the_search_dialog_and_in_the_tray(ColorScheme scheme, int width)
    {
        var page = await browsing.OpenAsync("papers/hu2022chatxray/", width, scheme);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select", Exact = true }).CheckAsync();
        Assert.Equal([], (await page.RunAxe()).Violations.Select(violation => violation.Id));

        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox).PressSequentiallyAsync("report");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal([], (await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
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
