using StatiqSite.Content;
using StatiqSite.Content.Benchmarks;

namespace StatiqSite.Tests.Content.Benchmarks;

public sealed class BenchmarkFileReaderTests
{
    [Fact]
    public void Everything_that_a_file_can_say_is_read()
    {
        var (benchmark, found) = Read("""
            name: MedQA
            task: T
            description: D.
            metrics:
              - { id: accuracy, label: Accuracy, unit: "%", better: higher, range: { min: 0, max: 100 } }
              - { id: loss, label: Loss, better: lower, range: { min: 0 } }
            paper: jin2020what
            languages: [en, zh]
            size: 1,273 questions
            url: https://example.org/
            baselines:
              - { kind: expert, metric: accuracy, value: 87.0, subset: US, split: test, source: li2023, place: Table 3, note: Three. }
              - { kind: chance, metric: accuracy, value: 25 }
            aliases: [usmle]
            note: N.
            """);

        Assert.Empty(found);
        Assert.NotNull(benchmark);
        Assert.Equal(("medqa", "MedQA", "T", "D.", "1,273 questions", "N."), (benchmark.Id, benchmark.Name, benchmark.Task, benchmark.Description, benchmark.Size, benchmark.Note));
        Assert.Equal([new Metric("accuracy", "Accuracy", "%", HigherIsBetter: true, 0, 100), new Metric("loss", "Loss", null, HigherIsBetter: false, 0, null)], benchmark.Metrics);
        Assert.Equal(("jin2020what", "https://example.org/"), (benchmark.Paper?.Value, benchmark.Url?.Value));
        Assert.Equal(["en", "zh", "usmle"], [.. benchmark.Languages, .. benchmark.Aliases.Select(alias => alias.Value)]);
        var (expert, chance) = (benchmark.Baselines[0], benchmark.Baselines[1]);
        Assert.Equal((BaselineKind.Expert, "accuracy", 87.0m, "US", "test"), (expert.Kind, expert.Metric.Value, expert.Value.Value, expert.Subset, expert.Split));
        Assert.Equal(("li2023", "Table 3", "Three."), (expert.Origin.Source?.Value, expert.Origin.Place, expert.Note));
        Assert.Equal((BaselineKind.Chance, null, null), (chance.Kind, chance.Origin.Source, chance.Subset));
    }

    [Fact]
    public void A_file_without_a_name_is_called_by_its_id_so_that_results_still_find_it()
    {
        var (benchmark, found) = Read("metrics: [{ id: f1, label: F1, better: higher }]\n");

        Assert.Equal(["(1,1) FIELD002"], found);
        Assert.Equal("medqa", benchmark?.Name);
    }

    [Theory]
    [InlineData("{ min: 0, max: 1 }", "0", true)]
    [InlineData("{ min: 0, max: 1 }", "1.01", false)]
    [InlineData("{ max: 1 }", "-5", true)]
    [InlineData("{ min: 0.5 }", "0.49", false)]
    public void A_range_holds_its_own_bounds(string range, string value, bool allowed)
    {
        var (benchmark, _) = Read($"name: N\nmetrics: [{{ id: f1, label: F1, better: higher, range: {range} }}]\n");

        Assert.Equal(allowed, benchmark?.Metrics[0].Allows(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static (BenchmarkFile? Benchmark, string[] Found) Read(string text)
    {
        var diagnostics = new Diagnostics();
        var benchmark = BenchmarkFileReader.Parse("benchmarks/medqa.yaml", text, diagnostics);
        return (benchmark, [.. diagnostics.InOrder().Select(found => $"({found.At.Line},{found.At.Column}) {found.Rule.Code}")]);
    }
}
