using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>Every page keeps its own Content-Security-Policy, whatever a reader does on it.</summary>
public sealed class PolicyTests(Browsing browsing)
{
    private const string Watch = """
        addEventListener("securitypolicyviolation", event => console.error(`policy: ${event.violatedDirective} forbids ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`));
        """;

    public static TheoryData<string, string> Pages => new(from theme in Themes.All from address in PageKinds.All.Append(PageKinds.Former) select (theme, address));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_allows_nothing_that_it_does_not_name(string theme, string address)
    {
        var page = await browsing.OpenAsync("about/", script: false, theme: theme);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });

        var policy = await (await page.Context.APIRequest.GetAsync(new Uri(browsing.SiteIn(theme), address).AbsoluteUri)).TextAsync();
        Assert.Matches("""<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*base-uri 'none'[^"]*">""", policy);
        Assert.DoesNotMatch("unsafe-|data:|https?:", policy[policy.IndexOf("content=\"default-src", StringComparison.Ordinal)..].Split('"')[1]);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_that_a_reader_does_on_a_page_is_against_its_policy(string theme, string address)
    {
        var page = await browsing.OpenAsync("about/", theme: theme);
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") faults.Add(message.Text); };
        page.PageError += (_, error) => faults.Add(error);
        await page.AddInitScriptAsync(Watch);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var control in await page.Locator("main button, header button, summary, main input, main select").AllAsync())
        {
            if (!await control.IsVisibleAsync() || !await control.IsEnabledAsync()) continue;
            // Pressed, it may be gone.
            var isSearch = await control.GetAttributeAsync("type") == "search";
            await control.FocusAsync();
            await page.Keyboard.PressAsync("Space");
            if (isSearch) await page.Keyboard.TypeAsync("report");
        }

        foreach (var cited in (await page.Locator(".cite__link").AllAsync()).Take(2)) await cited.HoverAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("h1")).ToBeAttachedAsync();

        Assert.Equal([], faults);
        await page.Context.CloseAsync();
    }
}
