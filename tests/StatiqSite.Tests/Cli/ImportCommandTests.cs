namespace StatiqSite.Tests.Cli;

public sealed class ImportCommandTests
{
    private const string List = "# Papers\n\n- [2024/05] **A new work** *Ada Lovelace et al. arXiv.* [[paper](https://arxiv.org/abs/2405.00001)]\n- [Not a paper](https://github.com/a/b)\n";
    private const string Known = "# A comment.\ntitle: Known\nauthors: [\"Known, Ann\"]\ndate: 2023\ndoi: 10.1000/known # where it is\n";

    [Fact]
    public async Task New_papers_are_written_and_nothing_else_is_touched()
    {
        using var folder = Companion();

        var finished = await Statiqsite.RunAsync(folder.Path, "import", "list.md", "--report", "report.txt");

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.Equal(["known.yaml", "lovelace2024new.yaml"], Papers(folder));
        Assert.Equal(Known, await File.ReadAllTextAsync(folder["input/papers/known.yaml"], TestContext.Current.CancellationToken));
        Assert.Contains("\n1 paper written:\n  list.md(3,1): lovelace2024new: A new work\n", finished.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 entry skipped:\n  list.md(4,1): Not a paper\n", finished.Output, StringComparison.Ordinal);
        Assert.Equal(finished.Output, await File.ReadAllTextAsync(folder["report.txt"], TestContext.Current.CancellationToken));
        Assert.Equal(0, (await Statiqsite.RunAsync(folder.Path, "check")).Code);
    }

    [Fact]
    public async Task A_second_run_writes_nothing()
    {
        using var folder = Companion();
        await Statiqsite.RunAsync(folder.Path, "import", "list.md");
        var written = File.GetLastWriteTimeUtc(folder["input/papers/lovelace2024new.yaml"]);

        var finished = await Statiqsite.RunAsync(folder.Path, "import", "list.md");

        Assert.Equal(0, finished.Code);
        Assert.Equal(["known.yaml", "lovelace2024new.yaml"], Papers(folder));
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder["input/papers/lovelace2024new.yaml"]));
        Assert.Contains("\n1 entry of works that are there already:\n", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_and_writes_nothing()
    {
        using var folder = Companion();

        var finished = await Statiqsite.RunAsync(folder.Path, "import", "list.md", "--dry-run");

        Assert.Equal(0, finished.Code);
        Assert.Equal(["known.yaml"], Papers(folder));
        Assert.Contains("1 paper would be written:", finished.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "Just words.\n", "It is none of the formats that are read")]
    [InlineData("data.json", "[{\"title\": \"A\", ]", "It is none of the formats that are read")]
    [InlineData("empty.bib", "", "It is empty.")]
    [InlineData("comments.bib", "% nothing here\n@comment{x}\n", "It is none of the formats that are read")]
    public async Task A_file_of_something_else_is_refused_with_its_reason(string name, string text, string reason)
    {
        using var folder = Companion();
        folder.Write(name, text);

        var finished = await Statiqsite.RunAsync(folder.Path, "import", name);

        Assert.Equal(1, finished.Code);
        Assert.StartsWith($"{name}: error: Nothing was imported from this file. {reason}", finished.Error, StringComparison.Ordinal);
        Assert.Equal(["known.yaml"], Papers(folder));
    }

    [Fact]
    public async Task Another_format_can_be_asked_for()
    {
        using var folder = Companion();
        folder.Write("broken.json", "[{\"title\": ");

        var finished = await Statiqsite.RunAsync(folder.Path, "import", "broken.json", "--from", "csl-json");

        Assert.Equal((1, "broken.json(1,12): error: Nothing was imported from this file. It is no JSON from here on.\n"), (finished.Code, finished.Error));
    }

    [Fact]
    public async Task Papers_that_cannot_be_read_stop_the_import()
    {
        using var folder = Companion();
        folder.Write("input/papers/broken.yaml", "title: [\n");

        var finished = await Statiqsite.RunAsync(folder.Path, "import", "list.md");

        Assert.Equal(1, finished.Code);
        Assert.Contains("input/papers/broken.yaml(", finished.Error, StringComparison.Ordinal);
        Assert.Equal(["broken.yaml", "known.yaml"], Papers(folder));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "list.md", "--from", "word")]
    [InlineData("import", "list.md", "--input", "nowhere")]
    public async Task Wrong_usage_is_told(params string[] arguments)
    {
        using var folder = Companion();

        Assert.Equal(2, (await Statiqsite.RunAsync(folder.Path, arguments)).Code);
    }

    private static TempFolder Companion()
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", Input.Review);
        folder.Write("input/papers/known.yaml", Known);
        folder.Write("list.md", List);
        return folder;
    }

    private static IEnumerable<string> Papers(TempFolder folder) =>
        Directory.EnumerateFiles(folder["input/papers/."]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
