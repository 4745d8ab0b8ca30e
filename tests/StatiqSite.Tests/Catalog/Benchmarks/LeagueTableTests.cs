using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Tests.Catalog.Benchmarks;

public sealed class LeagueTableTests
{
    private const string MedQa = """
        name: MedQA
        metrics:
          - { id: accuracy, label: Accuracy, unit: "%", better: higher }
          - { id: loss, label: Loss, better: lower }
        baselines:
          - { kind: chance, metric: accuracy, value: 25 }
          - { kind: human, metric: accuracy, value: 87, subset: US, source: https://example.org/ }
        aliases: [usmle]
        """;

    [Theory]
    [InlineData("metric: loss, setting: few-shot, split: test")]
    [InlineData("metric: accuracy, setting: zero-shot, split: test")]
    [InlineData("metric: accuracy, setting: few-shot, split: dev")]
    [InlineData("metric: accuracy, setting: few-shot, split: test, subset: US")]
    [InlineData("metric: accuracy, setting: few-shot")]
    [InlineData("metric: accuracy, split: test")]
    public void Figures_that_differ_in_metric_setting_subset_or_split_are_never_ranked_together(string other)
    {
        var benchmark = Read("metric: accuracy, setting: few-shot, split: test, model: A, value: 60", other + ", model: B, value: 70");

        Assert.Equal(2, benchmark.Tables.Length);
        Assert.All(benchmark.Tables, table => Assert.Single(table.Rows));
    }

    [Fact]
    public void Spelling_does_not_part_what_can_be_compared_and_a_former_id_still_counts()
    {
        var benchmark = Read("metric: accuracy, setting: few-shot, model: A, value: 60", "metric: accuracy, setting: Few shot, model: B, value: 70", "benchmark: usmle, metric: accuracy, setting: few-shot, model: C, value: 65");

        Assert.Equal(["1 B", "2 C", "3 A"], Ranks(Assert.Single(benchmark.Tables)));
    }

    [Fact]
    public void A_record_is_better_than_everything_before_it()
    {
        var ranked = Read(
            "metric: accuracy, setting: s, model: A, value: 60, date: 2022-05", "metric: accuracy, setting: s, model: B, value: 58, date: 2023", "metric: accuracy, setting: s, model: C, value: 70, date: 2023-03",
            "metric: accuracy, setting: s, model: D, value: 71, date: 2023-03", "metric: accuracy, setting: s, model: E, value: 71, date: 2024");
        var falling = Read("metric: loss, setting: s, model: A, value: 0.6, date: 2022", "metric: loss, setting: s, model: B, value: 0.7, date: 2023", "metric: loss, setting: s, model: C, value: 0.5, date: 2024");
        var unranked = Read("metric: accuracy, model: A, value: 60, date: 2022", "metric: accuracy, model: B, value: 70, date: 2023");

        Assert.Equal(["A", "D"], Assert.Single(ranked.Tables).Records.Select(row => row.Figure.Model));
        Assert.Equal(["A", "C"], Assert.Single(falling.Tables).Records.Select(row => row.Figure.Model));
        Assert.Empty(Assert.Single(unranked.Tables).Records);
    }

    [Fact]
    public void The_best_stands_first_and_equal_figures_share_a_rank()
    {
        var higher = Read("metric: accuracy, setting: s, model: A, value: 60", "metric: accuracy, setting: s, model: B, value: 70", "metric: accuracy, setting: s, model: C, value: 60.0", "metric: accuracy, setting: s, model: D, value: 9");
        var lower = Read("metric: loss, setting: s, model: A, value: 0.6", "metric: loss, setting: s, model: B, value: 0.7");

        Assert.Equal(["1 B", "2 A", "2 C", "4 D"], Ranks(Assert.Single(higher.Tables)));
        Assert.Equal(["1 A", "2 B"], Ranks(Assert.Single(lower.Tables)));
    }

    [Fact]
    public void Where_no_setting_is_stated_nothing_is_ranked()
    {
        var table = Assert.Single(Read("metric: accuracy, model: A, value: 60, date: 2020", "metric: accuracy, model: B, value: 50, date: 2024").Tables);

        Assert.False(table.IsRanked);
        Assert.Equal([" B", " A"], Ranks(table));
    }

    [Fact]
    public void One_figure_that_two_papers_state_is_one_row_of_the_earlier()
    {
        var table = Assert.Single(Read("metric: accuracy, setting: s, model: A, value: 60, date: 2024", "metric: accuracy, setting: s, model: A, value: 60.0, date: 2023", "metric: accuracy, setting: s, model: A, value: 61").Tables);

        Assert.Equal(["1 A", "2 A"], Ranks(table));
        Assert.Equal("2023", table.Rows[1].Figure.Date.ToString());
        Assert.Single(table.Rows[1].AlsoStated);
    }

    [Fact]
    public void A_baseline_stands_in_the_tables_it_holds_for()
    {
        var benchmark = Read("metric: accuracy, setting: s, subset: US, model: A, value: 60", "metric: accuracy, setting: s, subset: China, model: A, value: 50", "metric: loss, setting: s, model: A, value: 1");

        Assert.Equal(["China 25", "US 25", "US 87"], benchmark.Tables.SelectMany(table => table.Baselines.Select(baseline => $"{table.Subset} {baseline.Value}")));
    }

    [Fact]
    public void Every_table_has_an_anchor_of_its_own()
    {
        var benchmark = Read("metric: accuracy, setting: a b, model: A, value: 60", "metric: accuracy, setting: a, subset: b, model: A, value: 50");

        Assert.Equal(["accuracy-a-b", "accuracy-a-b-2"], benchmark.Tables.Select(table => table.Id));
    }

    [Fact]
    public void A_benchmark_without_figures_has_no_table() => Assert.Empty(Read().Tables);

    private static IEnumerable<string> Ranks(LeagueTable table) => table.Rows.Select(row => $"{row.Rank} {row.Figure.Model}");

    /// <summary>MedQA with one paper for each result.</summary>
    private static Benchmark Read(params string[] results)
    {
        var papers = results.Select((result, index) => Input.Paper($"p{index}", $"results: [{{ {(result.StartsWith("benchmark", StringComparison.Ordinal) ? "" : "benchmark: medqa, ")}{result} }}]"));
        var (map, found) = Diagnosing.Files(Input.With([("benchmarks/medqa.yaml", MedQa), .. papers]));
        Assert.Empty(found);
        return Assert.Single(map!.Site.Review.Benchmarks); // without a fault there is a map
    }
}
