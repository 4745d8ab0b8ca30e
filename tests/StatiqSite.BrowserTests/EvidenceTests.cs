using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader asks where the evidence is, what models reach, and what is missing.</summary>
public sealed partial class EvidenceTests(Browsing browsing)
{
    [Fact]
    public async Task A_field_of_the_map_leads_to_as_many_papers_as_it_counts()
    {
        var page = await browsing.OpenAsync("map/");
        var cell = page.GetByRole(AriaRole.Link, new() { NameRegex = ReportWritingWithImaging() });
        var count = await cell.Locator(".evidence-map__count").InnerTextAsync();

        await cell.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"{count} of 8 papers: imaging, report writing");
        Assert.EndsWith("papers/?task=reporting&modality=imaging", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_a_field_leads_to_a_page_of_the_same_papers()
    {
        var page = await browsing.OpenAsync("map/", script: false);
        var cell = page.GetByRole(AriaRole.Link, new() { NameRegex = ReportWritingWithImaging() });
        var count = await cell.Locator(".evidence-map__count").InnerTextAsync();

        await cell.ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Report writing, Imaging");
        await Expect(page.Locator("main .paper-line")).ToHaveCountAsync(int.Parse(count, CultureInfo.InvariantCulture));
        await Expect(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "All as BibTeX" })).ToHaveAttributeAsync("href", BibTeXOfTheField());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(320)]
    public async Task The_map_is_a_table_of_rows_and_cells_on_every_screen(int width)
    {
        var page = await browsing.OpenAsync("map/", width);

        var table = page.GetByRole(AriaRole.Table, new() { Name = "Papers by task (rows) and modality (columns)" });

        await Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(["Report writing", "Diagnosis", "Evaluation"]);
        foreach (var cell in await table.Locator("td:not(.evidence-map__cell--all)").AllAsync())
        {
            var box = await cell.BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.InRange(box.X + box.Width, 0, width);
            await Expect(cell).ToHaveRoleAsync(AriaRole.Cell);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_every_field_says_which_column_it_is_and_gaps_say_zero()
    {
        var page = await browsing.OpenAsync("map/", width: 320);
        var cells = page.Locator(".evidence-map__cell:not(.evidence-map__cell--all)");
        var gaps = page.Locator(".evidence-map__cell--gap");

        Assert.Equal(6, await cells.CountAsync());
        foreach (var label in await cells.Locator(".evidence-map__label").AllAsync()) Assert.True((await label.BoundingBoxAsync())?.Width > 20);
        var count = await gaps.CountAsync();
        Assert.True(count > 0);
        foreach (var gap in await gaps.AllAsync()) await Expect(gap).ToContainTextAsync("0");
        await Expect(page.Locator("#gaps")).ToHaveTextAsync(count == 1 ? "1 gap" : $"{count} gaps");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Figures_in_one_setting_are_ranked_and_others_stand_apart()
    {
        var page = await browsing.OpenAsync("benchmarks/cxr-bench/");

        var fewShot = page.GetByRole(AriaRole.Table, new() { Name = "Accuracy, few-shot (test split)" });
        await Expect(fewShot.Locator("tbody").First.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(["RadPilot", "ChatXray"]);
        await Expect(fewShot.Locator(".league__baselines").GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(["Experts", "Chance"]);
        var unstated = page.GetByRole(AriaRole.Table, new() { Name = "Accuracy, setting not stated (test split)" });
        await Expect(unstated.Locator(".league__rank")).ToHaveCountAsync(0);
        await Expect(page.Locator(".league")).ToHaveCountAsync(2);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_papers_figure_leads_to_its_table()
    {
        var page = await browsing.OpenAsync("papers/tanaka2024pilot/");

        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "81.5 % among 1 other on a scale from 0 % to 100 %, rank 1 of 2" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "CXR-Bench" }).First.ClickAsync();

        Assert.EndsWith("benchmarks/cxr-bench/#accuracy-few-shot-test", page.Url, StringComparison.Ordinal);
        await Expect(page.Locator("#accuracy-few-shot-test")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(320)]
    public async Task Models_sort_by_any_column_with_the_keyboard(int width)
    {
        var page = await browsing.OpenAsync("models/", width);
        var names = page.Locator("tbody .stack-table__name a");
        await Expect(names).ToHaveTextAsync(["RadPilot", "ChatXray", "CaptionNet"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Size" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(names).ToHaveTextAsync(["CaptionNet", "RadPilot", "ChatXray"]);
        await page.Keyboard.PressAsync("Enter");

        await Expect(names).ToHaveTextAsync(["ChatXray", "RadPilot", "CaptionNet"]);
        await Expect(page.Locator("th[aria-sort]")).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(page.Locator("th[aria-sort]")).ToHaveTextAsync("Size");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_models_stand_newest_first_and_nothing_seems_to_sort()
    {
        var page = await browsing.OpenAsync("models/", script: false);

        await Expect(page.Locator("tbody .stack-table__name a")).ToHaveTextAsync(["RadPilot", "ChatXray", "CaptionNet"]);
        await Expect(page.Locator("thead button")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_missing_is_counted_at_home_and_leads_to_the_file()
    {
        var page = await browsing.OpenAsync("");
        var count = await page.Locator(".home-quality .count-badge").InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "See what is missing" }).ClickAsync();

        await Expect(page.Locator("h1 + p")).ToContainTextAsync($"{count} point");
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = MendIt() }).First).ToHaveAttributeAsync("href", EditsAPaper());
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("^Imaging [0-9]+ papers? on Report writing")]
    private static partial Regex ReportWritingWithImaging();

    [GeneratedRegex("map/task-modality/reporting/imaging[.]bib$")]
    private static partial Regex BibTeXOfTheField();

    [GeneratedRegex("^Mend it")]
    private static partial Regex MendIt();

    [GeneratedRegex("^https://github[.]com/example/companion/edit/main/.+[.]yaml$")]
    private static partial Regex EditsAPaper();
}
