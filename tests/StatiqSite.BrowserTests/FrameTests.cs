using Microsoft.Playwright;

namespace StatiqSite.BrowserTests;

public sealed class FrameTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(PageKinds.InEveryTheme), MemberType = typeof(PageKinds))]
    public async Task No_page_scrolls_sideways(string theme, string address)
    {
        var page = await browsing.OpenAsync(address, theme: theme);
        foreach (var width in new[] { 1440, 768, 360, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.InEveryTheme), MemberType = typeof(PageKinds))]
    public async Task A_page_asks_nobody_else_and_logs_no_error(string theme, string address)
    {
        var page = await browsing.OpenAsync("about/", theme: theme);
        var (asked, errors) = (new List<string>(), new List<string>());
        page.Request += (_, request) => asked.Add(request.Url);
        page.RequestFailed += (_, request) => errors.Add("failed: " + request.Url);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") errors.Add(message.Text); };
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal([], errors);
        Assert.All(asked, url => Assert.StartsWith(browsing.SiteIn(theme).AbsoluteUri, url, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Dark", "rgb(21, 19, 28)")]
    [InlineData("High contrast", "rgb(255, 255, 255)")]
    public async Task Chosen_colours_are_remembered_on_the_next_page_until_the_system_is_followed_again(string choice, string paper)
    {
        const string Background = "getComputedStyle(document.body).backgroundColor";
        var page = await browsing.OpenAsync("", scheme: ColorScheme.Light);
        var usual = await page.EvaluateAsync<string>(Background);

        await page.GetByRole(AriaRole.Button, new() { Name = "Colours" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
        await page.GotoAsync("about/");
        Assert.Equal(paper, await page.EvaluateAsync<string>(Background));
        await page.GetByRole(AriaRole.Button, new() { Name = "Colours" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = choice })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Like the system" }).CheckAsync();
        await page.ReloadAsync();

        Assert.Equal(usual, await page.EvaluateAsync<string>(Background));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content(string theme)
    {
        var page = await browsing.OpenAsync("chapters/images/", theme: theme);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("chapters/images/")]
    [InlineData("papers/")]
    [InlineData("papers/hu2022chatxray/")]
    [InlineData("compare/?papers=hu2022chatxray,tanaka2024pilot,vangogh2021captions")]
    [InlineData("map/")]
    [InlineData("benchmarks/cxr-bench/")]
    [InlineData("models/")]
    [InlineData("quality/")]
    public async Task The_keyboard_reaches_every_control_and_its_focus_is_seen(string address)
    {
        var page = await browsing.OpenAsync(address);
        var hidden = new List<string>();
        var reached = new HashSet<string>();
        for (var stop = 0; stop < 400; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string?>(FocusScript);
            if (focus is null || !reached.Add(focus)) break;
            if (focus.EndsWith("not seen", StringComparison.Ordinal) && !await BecomesSeenAsync(page)) hidden.Add(focus);
        }

        Assert.Equal([], hidden);
        Assert.Equal(await page.EvaluateAsync<int>(ControlsScript), reached.Count);
        await page.Context.CloseAsync();
    }

    /// <summary>The card of the citation before goes in its own time, which a busy machine stretches.</summary>
    private static async Task<bool> BecomesSeenAsync(IPage page)
    {
        try
        {
            await page.WaitForFunctionAsync($"() => !({FocusScript})().endsWith('not seen')", null, new() { Timeout = 5_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Says what has the focus, numbered so that equal controls differ, and whether it lies in view with an outline.</summary>
    private const string FocusScript = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return null;
          const [box = at.getBoundingClientRect()] = [...at.getClientRects()].sort((a, b) => b.width - a.width); // of its longest line
          const number = [...document.querySelectorAll("*")].indexOf(at);
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
          const covered = !top || !(at.contains(top) || top.contains(at) || top.closest("label")?.control === at);
          // A control in a box shows its focus on the box.
          const outline = [getComputedStyle(at), getComputedStyle(at, "::before"), getComputedStyle(at.parentElement)].some((style) => style.outlineStyle !== "none");
          return `${number} ${at.tagName} ${at.textContent.trim().slice(0, 30)}${box.width > 0 && !covered && outline ? "" : " not seen"}`;
        }
        """;

    /// <summary>Of a group of radio buttons the keyboard stops at the chosen one; arrows reach the others.</summary>
    private const string ControlsScript = """
        () => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
          .filter(control => control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !control.disabled && !(control.type === "radio" && !control.checked)).length
        """;
}
