using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Seed;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Papers;

namespace StatiqSite.Tests.Tools.Seed;

public sealed class SeedCommandTests
{
    private const string Rows = """
        {"n": 1, "raw_key": "moor2023foundation", "title": "Foundation models", "authors": ["M. Moor"], "year": 2023, "type": "article", "venue": "Nature"}
        {"n": 2, "raw_key": "ahmed2022artificial", "title": "From artificial intelligence", "authors": ["I. Ahmed"], "year": 2022, "type": "article", "venue": "JAMA"}
        """;

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var run = SeedRun.On(Rows);
        var before = File.GetLastWriteTimeUtc(run.PathOf("moor2023foundation"));

        var (exitCode, output, error) = run.Again();

        Assert.Equal(0, exitCode);
        Assert.Equal("", error);
        Assert.EndsWith("3 works from 2 references, 0 entries of the paper list and 0 rows of later lists: 0 written, 3 there already.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(run.PathOf("moor2023foundation")));
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is_wherever_it_stands()
    {
        using var run = SeedRun.On(Rows);
        File.WriteAllText(run.PathOf("moor2023foundation"), "mine\n");
        var moved = Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(run.PathOf("x"))!, "2022")).FullName, "ahmed2022artificial.yml"); // a file has a folder
        File.Move(run.PathOf("ahmed2022artificial"), moved);

        run.Again();

        Assert.Equal("mine\n", File.ReadAllText(run.PathOf("moor2023foundation")));
        Assert.False(File.Exists(run.PathOf("ahmed2022artificial")));
    }

    [Fact]
    public void A_missing_file_comes_back_and_the_report_names_it()
    {
        using var run = SeedRun.On(Rows);
        File.Delete(run.PathOf("moor2023foundation"));

        var (_, output, _) = run.Again();

        Assert.StartsWith("Written (1):\n  moor2023foundation\n\nThere already, left alone (2):\n  ahmed2022artificial\n  yuan2023large\n\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--input", "x")]
    [InlineData("--help")]
    [InlineData("a", "b")]
    public void Arguments_that_make_no_sense_show_the_usage(params string[] arguments)
    {
        var error = new StringWriter { NewLine = "\n" };

        Assert.Equal(SeedCommand.WrongUsage, SeedCommand.Run(arguments, TextWriter.Null, error));
        Assert.Equal(SeedOptions.Usage + "\n", error.ToString());
    }

    [Fact]
    public void A_folder_without_the_lists_is_told()
    {
        var error = new StringWriter { NewLine = "\n" };

        Assert.Equal(SeedCommand.WrongUsage, SeedCommand.Run(["nowhere/"], TextWriter.Null, error));
        Assert.Equal("seed: There is no file nowhere/review-references.jsonl.\n", error.ToString());
    }

    [Fact]
    public void The_programs_own_files_are_without_fault()
    {
        var diagnostics = new Diagnostics();

        var decisions = Decisions.Own(diagnostics);
        var review = OwnPapers.Review(diagnostics);

        Assert.Empty(diagnostics.InOrder());
        Assert.All(decisions.Rows, row => Assert.NotEqual(0, row.Row.Number));
        Assert.Equal(11, review.File.Work.Authors.Named.Length);
        Assert.Equal(OwnFile.Read("yuan2023large.yaml"), PaperFileWriter.TextOf(review.File));
    }
}
