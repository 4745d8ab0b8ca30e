using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader sets papers side by side and takes the table away.</summary>
public sealed class ComparingTests(Browsing browsing)
{
    private const string Three = "compare/?papers=hu2022chatxray,tanaka2024pilot,vangogh2021captions";
    private const string Hu = "Hu et al., 2022";
    private const string Tanaka = "Tanaka and Lindqvist, 2024";

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Chosen_papers_are_compared_and_the_way_back_leads_to_the_choice(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        var compare = page.Locator("[data-slot=bar]").GetByRole(AriaRole.Link, new() { Name = "Compare" });
        await page.Locator("[data-select=hu2022chatxray]").CheckAsync();
        await Expect(compare).ToBeHiddenAsync();
        await page.Locator("[data-select=tanaka2024pilot]").CheckAsync();

        await compare.ClickAsync();

        Assert.EndsWith("compare/?papers=hu2022chatxray,tanaka2024pilot", page.Url, StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("2 papers: ");
        await Expect(page.GetByRole(AriaRole.Columnheader)).ToContainTextAsync([Hu, Tanaka]);
        await Expect(Row(page, "Kind").GetByRole(AriaRole.Cell)).ToHaveTextAsync(["Journal article", "Preprint"]);
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Hu et al., 2022 · Tanaka and Lindqvist, 2024 – Compare papers"));
        await page.GoBackAsync();
        await Expect(page.Locator("[data-select=tanaka2024pilot]")).ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task What_papers_share_is_told_from_what_only_one_has_and_what_nobody_knows(string theme)
    {
        var page = await browsing.OpenAsync(Three, theme: theme);

        await Expect(Mark(page, "Modality")).ToHaveTextAsync("the same");
        await Expect(Mark(page, "Task")).ToHaveTextAsync("differs");
        await Expect(Mark(page, "Model: access")).ToHaveTextAsync("differs");
        await Expect(Mark(page, "Model: languages")).ToHaveTextAsync("differs");
        await Expect(Row(page, "Model: made from").GetByRole(AriaRole.Cell).Nth(2)).ToHaveTextAsync("not stated");
        await Expect(Row(page, "Task").GetByRole(AriaRole.Cell)).ToContainTextAsync(["Summarization, only this one has it", "Report writing, some of the 3 have it", "Evaluation, only this one has it"]);
        await Expect(page.GetByText("Nothing is entered for any of them under:")).ToContainTextAsync("PubMed");
        await Expect(Row(page, "What the review says").GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/chapters/.*#"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Only_differences_are_shown_when_asked_and_again_after_a_reload()
    {
        var page = await browsing.OpenAsync(Three);
        await Expect(Row(page, "Modality")).ToBeVisibleAsync();

        await page.GetByLabel("Only differences").CheckAsync();

        await Expect(Row(page, "Modality")).ToHaveCountAsync(0);
        await Expect(Row(page, "Task")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Only differences")).ToBeCheckedAsync();
        await Expect(Row(page, "Task")).ToBeVisibleAsync();
        await Expect(Row(page, "Modality")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(Row(page, "Modality")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Papers_are_moved_and_removed_by_keyboard_and_the_focus_stays(string theme)
    {
        var page = await browsing.OpenAsync(Three, theme: theme);
        var heads = page.GetByRole(AriaRole.Columnheader);

        await page.GetByRole(AriaRole.Button, new() { Name = $"Move to the right: {Hu}" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(heads).ToContainTextAsync([Tanaka, Hu, "van Gogh and Müller, 2021"]);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{Hu} is now 2 of 3.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(heads).ToContainTextAsync([Tanaka, "van Gogh and Müller, 2021", Hu]);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Move to the left: {Hu}" })).ToBeFocusedAsync();
        Assert.EndsWith("?papers=tanaka2024pilot,vangogh2021captions,hu2022chatxray", page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: van Gogh and Müller, 2021" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(heads).ToContainTextAsync([Tanaka, Hu]);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Remove: {Hu}" })).ToBeFocusedAsync();
        await page.GoBackAsync();
        await Expect(heads).ToContainTextAsync([Tanaka, "van Gogh and Müller, 2021", Hu]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_last_paper_leaves_a_page_that_says_how_to_choose()
    {
        var page = await browsing.OpenAsync("compare/?papers=hu2022chatxray");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("One paper: choose another to compare it with.");

        await page.GetByRole(AriaRole.Button, new() { Name = $"Remove: {Hu}" }).ClickAsync();

        await Expect(page.GetByText("Tick papers in the list of papers")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "list of papers" })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        Assert.EndsWith("/compare/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Keys_of_no_paper_are_named_and_former_ones_followed(string theme)
    {
        var page = await browsing.OpenAsync("compare/?papers=nobody2000,vangogh2020captions,hu2022chatxray,Odd%26Key", theme: theme);

        await Expect(page.GetByText("This catalogue has no paper with the keys nobody2000, Odd&Key.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader)).ToContainTextAsync(["van Gogh and Müller, 2021", Hu]);
        Assert.EndsWith("?papers=nobody2000,vangogh2021captions,hu2022chatxray,Odd%26Key", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave them out" }).ClickAsync();
        await Expect(page.GetByText("This catalogue has no paper")).ToBeHiddenAsync();
        Assert.EndsWith("?papers=vangogh2021captions,hu2022chatxray", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_cannot_be_fetched_is_said_and_fetched_when_asked_again()
    {
        var page = await browsing.OpenAsync("compare/");
        await page.RouteAsync("**/papers/tanaka2024pilot/", route => route.AbortAsync());
        await page.GotoAsync("compare/?papers=hu2022chatxray,tanaka2024pilot");
        await Expect(page.GetByText("What is said of the paper with the key tanaka2024pilot could not be fetched.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader)).ToContainTextAsync([Hu]);

        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Columnheader)).ToContainTextAsync([Hu, Tanaka]);
        await Expect(page.GetByText("could not be fetched")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task The_table_is_taken_along_as_it_stands(string theme)
    {
        var page = await browsing.OpenAsync(Three + "&without=says,summary", theme: theme);
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied as Markdown.");
        var markdown = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var csv = await SaveAsync(page, "csv", "comparison.csv");
        var latex = await SaveAsync(page, "latex", "comparison.tex");
        var bibtex = await SaveAsync(page, "bibtex", "comparison.bib");

        Assert.Contains("| Kind | Journal article | Preprint | Conference paper |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Title | 用大型语言模型撰写胸片报告 | RadPilot: An Agent that Reads, Asks and Reports | Captions for Chest Films |\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("| Summary |", markdown, StringComparison.Ordinal);
        Assert.StartsWith("fact,hu2022chatxray,tanaka2024pilot,vangogh2021captions\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("\r\nModel: made from,GLM,LLaMA 2; CLIP,\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("""Hu et al., 2022 \cite{hu2022chatxray} & Tanaka""", latex, StringComparison.Ordinal);
        Assert.Contains("XeLaTeX or LuaLaTeX: 用", latex, StringComparison.Ordinal);
        Assert.Equal(3, bibtex.Split("\n@").Length);
        Assert.Contains("@article{hu2022chatxray,", bibtex, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Facts_are_left_out_and_papers_become_rows(string theme)
    {
        var page = await browsing.OpenAsync(Three, theme: theme);
        await page.Locator("summary", new() { HasText = "Facts" }).ClickAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Authors" }).UncheckAsync();
        await page.GetByLabel("Rows", new() { Exact = true }).CheckAsync();

        await Expect(page.GetByRole(AriaRole.Rowheader)).ToContainTextAsync([Hu, Tanaka, "van Gogh and Müller, 2021"]);
        await Expect(page.GetByRole(AriaRole.Columnheader).First).ToContainTextAsync("Published");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Move down: {Hu}" })).ToBeEnabledAsync();
        Assert.EndsWith("&as=rows&without=authors", page.Url, StringComparison.Ordinal);
        Assert.StartsWith("key,Title,Published,", await SaveAsync(page, "csv", "comparison.csv"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Two_papers_stand_side_by_side_on_a_phone_and_are_still_a_table(int width)
    {
        var page = await browsing.OpenAsync("compare/?papers=hu2022chatxray,tanaka2024pilot", width: width);
        var cells = Row(page, "Kind").GetByRole(AriaRole.Cell);

        await Expect(cells).ToHaveTextAsync(["Journal article", "Preprint"]);

        var (one, other) = (await cells.Nth(0).BoundingBoxAsync(), await cells.Nth(1).BoundingBoxAsync());
        Assert.NotNull(one);
        Assert.NotNull(other);
        Assert.Equal(one.Y, other.Y);
        Assert.InRange(other.X + other.Width, one.X + one.Width, width);
        await Expect(page.GetByRole(AriaRole.Rowheader).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Names_of_facts_stay_in_sight_while_many_papers_scroll_in_a_region_that_the_keyboard_reaches()
    {
        var page = await browsing.OpenAsync(Three + ",moreau2022trust,okafor2023reading", width: 800);
        var region = page.GetByRole(AriaRole.Region, new() { Name = "Comparison" });
        var name = page.GetByRole(AriaRole.Rowheader).First;
        await Expect(name).ToBeVisibleAsync();
        var before = await name.BoundingBoxAsync();

        await region.FocusAsync();
        // A busy browser may scroll for a later press only.
        for (var press = 0; press < 20 && await region.EvaluateAsync<double>("region => region.scrollLeft") == 0; press++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }

        Assert.NotEqual(0, await region.EvaluateAsync<double>("region => region.scrollLeft"));

        Assert.Equal(before?.X, (await name.BoundingBoxAsync())?.X);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task These_papers_become_the_selection_to_add_others()
    {
        var page = await browsing.OpenAsync("compare/?papers=hu2022chatxray,tanaka2024pilot");

        await page.GetByRole(AriaRole.Button, new() { Name = "Select these 2" }).ClickAsync();

        await Expect(page.Locator("[data-slot=bar] [data-slot=count]")).ToHaveTextAsync("2 selected");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_comparison_prints_its_table_and_where_it_is_from_and_nothing_to_click()
    {
        var page = await browsing.OpenAsync(Three, scheme: ColorScheme.Dark);
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(page.GetByText("Source: ")).ToBeVisibleAsync();
        await Expect(page.GetByText("Source: ")).ToContainTextAsync(Three);
        await Expect(page.Locator(".comparison__tools")).ToBeHiddenAsync();
        await Expect(page.Locator(".comparison__moves").First).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Without_JavaScript_the_page_leads_to_what_works(string theme)
    {
        var page = await browsing.OpenAsync(Three, script: false, theme: theme);

        await Expect(page.GetByText("Comparing needs JavaScript.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "one table" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(@"/exports/all\.csv$"));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    private static ILocator Row(IPage page, string fact) =>
        page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader).Filter(new() { Has = page.GetByText(fact, new() { Exact = true }) }) });

    private static ILocator Mark(IPage page, string fact) => Row(page, fact).Locator("[data-slot=mark]");

    private static async Task<string> SaveAsync(IPage page, string format, string name)
    {
        await page.GetByLabel("Take along as").SelectOptionAsync(format);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
