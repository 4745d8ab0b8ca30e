using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader trusts the number beside a topic. Here it is counted again, from the paper files themselves.</summary>
public sealed partial class CountingTests(Browsing browsing)
{
    private static readonly string[] Tasks = ["reporting", "summarization", "diagnosis", "evaluation"];
    private static readonly string[] Modalities = ["text", "imaging"];

    public static TheoryData<string, string[], string[], int, int> States => new()
    {
        { "", [], [], 0, 9999 },
        { "?modality=imaging", ["imaging"], [], 0, 9999 },
        { "?modality=imaging&modality=text", ["imaging", "text"], [], 0, 9999 },
        { "?not-modality=imaging", [], ["imaging"], 0, 9999 },
        { "?modality=imaging&from=2022", ["imaging"], [], 2022, 9999 },
        { "?to=2022&not-modality=text&sort=title&view=table", [], ["text"], 0, 2022 },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_topic_says_how_many_papers_choosing_it_would_show(string query, string[] any, string[] none, int from, int to)
    {
        var papers = Papers().Where(paper => paper.Year >= from && paper.Year <= to && !none.Any(paper.Topics.Contains)).ToList();
        var found = papers.Where(paper => any.Length == 0 || any.Any(paper.Topics.Contains)).ToList();

        var page = await browsing.OpenAsync("papers/" + query);

        await Expect(page.Locator("paper-explorer [role=status]")).ToContainTextAsync(query.Length == 0 ? "8 papers" : $"{found.Count} of 8 papers");
        await page.EvaluateAsync("for (const facet of document.querySelectorAll('details[data-facet]')) facet.open = true");
        foreach (var task in Tasks) await ExpectCountAsync("task", task, found.Count(paper => paper.Topics.Contains(task)));
        foreach (var modality in Modalities) await ExpectCountAsync("modality", modality, papers.Count(paper => paper.Topics.Contains(modality)));
        await page.Context.CloseAsync();

        Task ExpectCountAsync(string facet, string term, int count) =>
            Expect(page.Locator($"[data-facet={facet}] [data-term={term}] [data-slot=count]")).ToHaveTextAsync(count.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Counts_follow_while_one_types_and_a_topic_without_papers_says_so()
    {
        var page = await browsing.OpenAsync("papers/");

        await page.Locator("#q").FillAsync("moreau");

        await Expect(page.Locator("[data-term=evaluation] [data-slot=count]")).ToHaveTextAsync("1");
        await Expect(page.Locator("[data-term=diagnosis] [data-slot=count]")).ToHaveTextAsync("0");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_topic_can_be_left_out_and_taken_back_by_keyboard()
    {
        var page = await browsing.OpenAsync("papers/");
        var not = page.GetByLabel("Exclude Report writing");

        await not.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("paper-explorer [role=status]")).ToContainTextAsync("not report writing");
        await Expect(not).ToBeFocusedAsync();
        Assert.EndsWith("papers/?not-task=reporting", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("paper-explorer [role=status]")).ToHaveTextAsync("8 papers");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("companion", "", "")]
    [InlineData("companion", "?modality=imaging", "imaging")]
    [InlineData("companion", "?not-modality=imaging&from=2023&to=2023", "-imaging")]
    [InlineData("instrument", "", "")]
    [InlineData("instrument", "?modality=imaging&from=2024", "imaging")]
    public async Task Every_year_says_how_many_of_its_papers_the_review_cites(string theme, string query, string topic)
    {
        var papers = Papers().Where(paper => topic.Length == 0 || paper.Topics.Contains(topic.TrimStart('-')) != topic.StartsWith('-')).ToLookup(paper => paper.Year);

        var page = await browsing.OpenAsync("papers/" + query, theme: theme);

        foreach (var year in Papers().Select(paper => paper.Year).Distinct())
        {
            var (cited, since) = (papers[year].Count(paper => paper.IsCited), papers[year].Count(paper => !paper.IsCited));
            var bar = page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{cited + since} papers in {year} ?: {cited} cited in the review, {since} (added|came) since$") });
            await Expect(bar).ToBeVisibleAsync();
            Assert.Equal([cited, since], await bar.EvaluateAsync<int[]>("bar => ['--cited', '--since'].map(part => Number(bar.style.getPropertyValue(part)))"));
        }

        await page.Context.CloseAsync();
    }

    private static IEnumerable<(int Year, HashSet<string> Topics, bool IsCited)> Papers() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Review", "papers"), "*.yaml", SearchOption.AllDirectories)
        let text = File.ReadAllText(file)
        let terms = Words().Matches(TopicsLine().Match(text).Value).Select(match => match.Value).ToHashSet()
        select (int.Parse(Year().Match(text).Groups[1].ValueSpan, CultureInfo.InvariantCulture), terms.Contains("summarization") ? [.. terms, "reporting"] : terms,
            text.Contains("\ncitation-number:", StringComparison.Ordinal));

    [GeneratedRegex("(?m)^topics: .*$")]
    private static partial Regex TopicsLine();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Words();

    [GeneratedRegex("(?m)^date: ([0-9]{4})")]
    private static partial Regex Year();
}
