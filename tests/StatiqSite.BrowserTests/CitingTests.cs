using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader takes a reference along in the style that a journal asks for.</summary>
public sealed class CitingTests(Browsing browsing)
{
    private const string Paper = "papers/vangogh2021captions/";

    [Theory]
    [InlineData("Vancouver (NLM)", VangoghInVancouver)]
    [InlineData("APA, 7th edition", VangoghInApa)]
    public async Task A_paper_reads_in_the_style_that_is_chosen(string style, string reference)
    {
        var page = await browsing.OpenAsync(Paper);

        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync(style);

        await Expect(page.Locator("#reference")).ToHaveTextAsync(reference);
        await Expect(page.Locator("cite-styles").GetByText($"Formatted: {style}")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_of_a_style_is_fetched_before_one_is_chosen_and_then_the_own_site_alone_is_asked()
    {
        var page = await browsing.OpenAsync("about/");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync(Paper, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var before = asked.Count;
        Assert.DoesNotContain(asked, url => url.EndsWith(".csl.json", StringComparison.Ordinal));
        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("IEEE");
        await Expect(page.GetByText("Formatted: IEEE")).ToBeVisibleAsync();

        Assert.Contains(asked.Skip(before), url => url.EndsWith("vangogh2021captions.csl.json", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith(browsing.Site.AbsoluteUri, url, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_keyboard_chooses_and_the_next_paper_remembers(string theme)
    {
        var page = await browsing.OpenAsync(Paper, theme: theme);
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") faults.Add(message.Text); };
        page.PageError += (_, error) => faults.Add(error);

        await page.GetByLabel("Style", new() { Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync("nature");
        await Expect(page.GetByText("Formatted: Nature")).ToBeVisibleAsync();
        await page.GotoAsync("papers/hu2022chatxray/");

        await Expect(page.GetByText("Formatted: Nature")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Style", new() { Exact = true })).ToHaveValueAsync("nature");
        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("This site’s own");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Style", new() { Exact = true })).ToBeEnabledAsync();
        await Expect(page.GetByLabel("Style", new() { Exact = true })).ToHaveValueAsync("");
        Assert.Equal([], faults);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task What_is_copied_and_saved_is_what_stands_there_and_its_italics_come_along(string theme)
    {
        var page = await browsing.OpenAsync(Paper, theme: theme);
        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("APA, 7th edition");
        await Expect(page.Locator("#reference")).ToHaveTextAsync(VangoghInApa);

        await page.Locator(".cite-box").GetByRole(AriaRole.Button, new() { Name = "Copy", Exact = true }).ClickAsync();
        await Expect(page.Locator(".cite-box").GetByText("Copied").First).ToBeVisibleAsync();
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Text", Exact = true }).ClickAsync());

        Assert.Equal(VangoghInApa, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        var html = await page.EvaluateAsync<string>("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(blob => blob.text())");
        Assert.Contains("<i>", html, StringComparison.Ordinal);
        Assert.Equal("vangogh2021captions.txt", saved.SuggestedFilename);
        Assert.Equal(VangoghInApa + "\n", await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_network_the_page_says_so_keeps_its_reference_and_tries_again()
    {
        var page = await browsing.OpenAsync(Paper);
        var own = await page.Locator("#reference").InnerTextAsync();
        await page.RouteAsync("**/*.csl.json", route => route.AbortAsync());

        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("BMJ");
        await Expect(page.GetByText("BMJ could not be loaded.")).ToBeVisibleAsync();
        await Expect(page.Locator("#reference")).ToHaveTextAsync(own);
        await Expect(page.GetByLabel("Style", new() { Exact = true })).ToHaveValueAsync("");
        await page.UnrouteAllAsync();
        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("BMJ");

        await Expect(page.GetByText("Formatted: BMJ")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_review_is_cited_in_any_style_on_the_home_page()
    {
        var page = await browsing.OpenAsync("");
        var own = await page.Locator("#review-reference").InnerTextAsync();

        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("The Lancet");

        await Expect(page.GetByText("Formatted: The Lancet")).ToBeVisibleAsync();
        await Expect(page.Locator("#review-reference")).Not.ToHaveTextAsync(own);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_there_is_nothing_to_choose()
    {
        var page = await browsing.OpenAsync(Paper, script: false);

        await Expect(page.GetByLabel("Style", new() { Exact = true })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "BibTeX", Exact = true })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_once_a_style_is_chosen(ColorScheme scheme, int width)
    {
        var page = await browsing.OpenAsync(Paper, width, scheme);
        await page.GetByLabel("Style", new() { Exact = true }).SelectOptionAsync("Harvard, Cite Them Right");
        await Expect(page.GetByText("Formatted: Harvard")).ToBeVisibleAsync();

        Assert.Equal([], (await page.RunAxe()).Violations.Select(violation => violation.Id));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    private const string VangoghInVancouver = "van Gogh V Jr, Müller A. Captions for Chest Films. In: Proceedings of Imaging and Language. 2021. p. 7–15.";
    private const string VangoghInApa = "van Gogh, V., Jr, & Müller, A. (2021). Captions for Chest Films. Proceedings of Imaging and Language, 7–15. https://doi.org/10.1000/pil.2021.7";
}
