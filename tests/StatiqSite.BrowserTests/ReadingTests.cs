using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader reads a chapter.</summary>
public sealed class ReadingTests(Browsing browsing)
{
    [Fact]
    public async Task A_citation_shows_its_work_on_hover_and_the_card_can_be_pointed_at()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");

        await page.Locator("#cite-vangogh2021captions-1 a").HoverAsync();
        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        await Expect(page.Locator("cite-card")).ToContainTextAsync("Gogh");
        await page.Locator("cite-card").HoverAsync();

        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_citation_shows_its_work_on_focus_and_Escape_closes_it()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");

        await page.Locator("#cite-vangogh2021captions-1 a").FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("cite-card")).ToBeHiddenAsync();
        await Expect(page.Locator("#cite-vangogh2021captions-1 a")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_finger_opens_the_card_first_and_the_entry_second()
    {
        var page = await browsing.OpenAsync("chapters/introduction/", width: 390, touch: true);
        var citation = page.Locator("#cite-vangogh2021captions-1 a");

        await citation.TapAsync();
        await Expect(page.Locator("cite-card")).ToBeVisibleAsync();
        Assert.DoesNotContain("#ref-", page.Url, StringComparison.Ordinal);
        await citation.TapAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/chapters/introduction/#ref-vangogh2021captions$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_a_citation_leads_to_its_entry_and_back()
    {
        var page = await browsing.OpenAsync("chapters/introduction/", script: false);

        await page.Locator("#cite-vangogh2021captions-1 a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#ref-vangogh2021captions$"));
        var entry = page.Locator("#ref-vangogh2021captions");
        await Expect(entry).ToBeInViewportAsync();
        await entry.Locator("a[href*='#cite-vangogh2021captions-1']").First.ClickAsync();

        await Expect(page.Locator("#cite-vangogh2021captions-1")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_outline_leads_to_the_sections_and_the_pager_to_the_neighbours()
    {
        var page = await browsing.OpenAsync("chapters/images/");

        await page.Locator(".outline a[href$='#joining']").First.ClickAsync();
        await Expect(page.Locator("#joining")).ToBeInViewportAsync();
        await page.Locator("a[rel=next]").ClickAsync();

        await Expect(page.Locator("h1")).ToContainTextAsync("Trust");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_card_tells_the_summary_and_the_keyboard_enters_and_leaves_it()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");
        var (citation, card) = (page.Locator("#cite-vangogh2021captions-1 a"), page.Locator("cite-card"));

        await citation.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(card.Locator("[data-slot=summary]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(card.GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(card).ToBeHiddenAsync();
        await Expect(citation).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_card_copies_the_entry_as_the_papers_file_has_it()
    {
        var page = await browsing.OpenAsync("chapters/introduction/");

        await page.Locator("#cite-vangogh2021captions-1 a").HoverAsync();
        await page.Locator("cite-card").GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();

        await Expect(page.Locator("cite-card").GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var file = await page.Context.APIRequest.GetAsync(new Uri(browsing.Site, "papers/vangogh2021captions.bib").AbsoluteUri);
        Assert.Equal((await file.TextAsync()).Trim(), copied.Trim());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task The_card_lies_within_the_window_and_not_on_its_citation(int width)
    {
        var page = await browsing.OpenAsync("chapters/images/", width);
        foreach (var citation in await page.Locator(".cite__link").AllAsync())
        {
            await page.Mouse.MoveAsync(0, 0);
            await citation.HoverAsync();
            await Expect(page.Locator(".cite__link--open")).ToHaveCountAsync(1);
            await Expect(citation).ToContainClassAsync("cite__link--open");

            var (card, link) = ((await page.Locator("cite-card").BoundingBoxAsync())!, (await citation.BoundingBoxAsync())!);
            Assert.True(card.X >= 0 && card.X + card.Width <= width, $"{card.X} {card.Width}");
            Assert.True(card.Y >= link.Y + link.Height || card.Y + card.Height <= link.Y, "The card covers its citation.");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_place_that_was_read_is_offered_at_the_next_visit()
    {
        var page = await browsing.OpenAsync("chapters/images/");
        await Expect(page.Locator(".reading-place__link")).ToBeHiddenAsync();
        var place = await page.EvaluateAsync<double>("scrollTo(0, 900), scrollY");

        await page.GotoAsync("about/");
        await page.GotoAsync("chapters/images/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Continue at" }).ClickAsync();

        Assert.InRange(await page.EvaluateAsync<double>("scrollY"), place - 100, place + 300); // a third of the window: what was being read
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_beside_a_heading_copies_its_address()
    {
        var page = await browsing.OpenAsync("chapters/images/");

        await page.Locator("#joining").HoverAsync();
        await page.Locator("#joining .heading-anchor").ClickAsync();

        await Expect(page.Locator("heading-links")).ToHaveTextAsync("Link copied");
        Assert.Equal(new Uri(browsing.Site, "chapters/images/#joining").AbsoluteUri, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_formula_is_set_as_math_and_stays_TeX_without_JavaScript()
    {
        var (live, plain) = (await browsing.OpenAsync("chapters/images/"), await browsing.OpenAsync("chapters/images/", script: false));

        await Expect(live.Locator("article math")).ToHaveCountAsync(3);
        await Expect(plain.Locator("article .math").First).ToHaveTextAsync("\\(n\\)");
        await live.Context.CloseAsync();
        await plain.Context.CloseAsync();
    }
}
