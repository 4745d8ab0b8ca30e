using StatiqSite.Citations;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

public sealed class ExportCommandTests
{
    public static TheoryData<string> Formats => [.. CitationFormat.All.Select(format => format.Id)];

    [Theory, MemberData(nameof(Formats))]
    public async Task It_prints_the_very_file_that_the_site_has(string id)
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");
        await Statiqsite.RunAsync(folder.Path, "build");

        var finished = await Statiqsite.RunAsync(folder.Path, "export", "--to", id);

        var extension = CitationFormat.All.Single(format => format.Id == id).Extension;
        Assert.Equal(new(0, await File.ReadAllTextAsync(Path.Combine(folder.Path, $"output/exports/all.{extension}"), TestContext.Current.CancellationToken), ""), finished);
    }

    [Theory]
    [InlineData("modality=imaging", "hit sub")]
    [InlineData("?modality=text&modality=imaging", "hit late sub")]
    [InlineData("modality=imaging&from=2023&to=2023", "hit")]
    [InlineData("https://example.org/papers/?to=2022&sort=oldest", "none sub")]
    [InlineData("not-modality=imaging&view=table", "late none")]
    [InlineData("key=none&key=former", "hit none")]
    [InlineData("key=hit&modality=text", "")]
    [InlineData("", "hit late none sub")]
    public async Task A_query_chooses_papers_as_the_explorer_does(string query, string expected)
    {
        using var folder = Small();

        var finished = await Statiqsite.RunAsync(folder.Path, "export", "--to", "csv", "--query", query);

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.Equal(expected, string.Join(' ', finished.Output.Split("\r\n").Skip(1).Select(line => line.Split(',')[0]).Where(key => key.Length > 0)));
    }

    [Theory]
    [InlineData("modality=imagin", "statiqsite: --query: `modality` has no term `imagin`; did you mean `imaging`?")]
    [InlineData("modalty=text", "statiqsite: --query: `modalty` is neither a facet nor a setting; did you mean `modality`?")]
    [InlineData("from=last", "statiqsite: --query: `from` takes a year of four digits, not `last`.")]
    [InlineData("key=hitt", "statiqsite: --query: there is no paper `hitt`; did you mean `hit`?")]
    [InlineData("has=cod", "statiqsite: --query: `has` takes one of code, data, demo, model, blog, review, summary, not `cod`; did you mean `code`?")]
    [InlineData("q=agents", "statiqsite: --query: words (`q`) are searched by the site, not by this command: name the papers with `key`.")]
    public async Task A_query_that_means_nothing_is_refused_with_the_reason(string query, string reason)
    {
        using var folder = Small();

        Assert.Equal(new(2, "", reason + "\n"), await Statiqsite.RunAsync(folder.Path, "export", "--query", query));
    }

    [Fact]
    public async Task Faulty_input_exports_nothing()
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);

        var finished = await Statiqsite.RunAsync(folder.Path, "export");

        Assert.Equal((1, ""), (finished.Code, finished.Output));
        Assert.EndsWith($"Nothing was exported: {Faulty.Count}.\n", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_not_known_is_wrong_usage() =>
        Assert.Equal(2, (await Statiqsite.RunAsync(Path.GetTempPath(), "export", "--to", "word")).Code);

    private static TempFolder Small()
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/\n");
        folder.Write("input/topics.yaml", "facets:\n  - id: modality\n    label: Modality\n    terms:\n      - { id: text, label: Text }\n      - { id: imaging, label: Imaging, children: [{ id: xray, label: X-ray }] }\n");
        Paper("hit", "2023-05", "imaging", "aliases: [former]\n");
        Paper("sub", "2022", "xray", "");
        Paper("late", "2025", "text", "");
        folder.Write("input/papers/none.yaml", "title: None\ndate: 2020\nurl: https://example.org/none\n");
        return folder;

        void Paper(string key, string date, string modality, string more) =>
            folder.Write($"input/papers/{key}.yaml", $"title: {key}\ndate: {date}\nurl: https://example.org/{key}\ntopics: {{ modality: [{modality}] }}\n{more}");
    }
}
