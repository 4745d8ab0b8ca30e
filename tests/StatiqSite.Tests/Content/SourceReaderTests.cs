using CsCheck;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Tests.Content;

public sealed class SourceReaderTests
{
    [Fact]
    public void Both_endings_of_yaml_are_read_everywhere()
    {
        using var folder = new TempFolder();
        folder.Write("review.yml", Input.Review);
        folder.Write("topics.yml", Input.Topics);
        folder.Write("papers/a.yml", Input.Paper("a").Text);
        folder.Write("papers/deep/er/b.yaml", Input.Paper("b").Text);

        var (sources, found) = Diagnosing.Of(diagnostics => Sources.Read(new InputFolder(folder.Path), diagnostics));

        Assert.Empty(found);
        Assert.Equal(["a", "b"], sources.Papers.Select(paper => paper.Work.Key.Value));
        Assert.Equal((2, "T"), (sources.Topics?.Facets.Length, sources.Review?.Title));
    }

    [Fact]
    public void Hidden_files_and_readmes_are_no_input()
    {
        using var folder = new TempFolder();
        folder.Write("review.yaml", Input.Review);
        foreach (var file in new[] { "README.md", "papers/README.md", "papers/.a.yaml.swp", "papers/.git/b.yaml", "chapters/.gitkeep", ".editorconfig", "LICENSE.md" }) folder.Write(file, "x: [");

        var (sources, found) = Diagnosing.Of(diagnostics => Sources.Read(new InputFolder(folder.Path), diagnostics));

        Assert.Empty(found);
        Assert.Empty(sources.Papers);
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("./input")]
    public void Diagnostics_name_files_as_the_author_types_them(string root)
    {
        var input = new InputFolder(root);

        Assert.Equal($"{root.TrimEnd('/')}/papers/a.yaml", input.PathOf(new FileInfo("input/papers/a.yaml")));
    }

    [Fact]
    public void A_folder_that_is_not_there_lacks_its_review_file()
    {
        var (_, found) = Diagnosing.Of(diagnostics => Sources.Read(new InputFolder("/nowhere/at/all"), diagnostics));

        Assert.StartsWith("/nowhere/at/all/review.yaml(1,1): error FILE001:", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_again_tells_the_same_and_sees_what_changed()
    {
        using var folder = new TempFolder();
        folder.Write("review.yaml", Input.Review);
        folder.Write("papers/a.yaml", Input.Paper("a").Text + "colour: red\n");
        folder.Write("papers/b.yaml", Input.Paper("b").Text);
        var reader = new SourceReader(new InputFolder(folder.Path));

        var (first, told) = Diagnosing.Of(reader.Read);
        var (second, toldAgain) = Diagnosing.Of(reader.Read);
        folder.Write("papers/a.yaml", Input.Paper("a").Text);
        File.Delete(folder["papers/b.yaml"]);
        folder.Write("papers/c.yaml", Input.Paper("c").Text);
        var (third, mended) = Diagnosing.Of(reader.Read);

        Assert.Single(told);
        Assert.Equal(told, toldAgain);
        Assert.All(first.Papers.Zip(second.Papers), pair => Assert.Same(pair.First, pair.Second));
        Assert.Empty(mended);
        Assert.Equal(["a", "c"], third.Papers.Select(paper => paper.Work.Key.Value));
    }

    [Fact]
    public void A_table_follows_the_papers_that_it_is_filled_from()
    {
        using var folder = new TempFolder();
        folder.Write("review.yaml", Input.Review);
        folder.Write("chapters/01-one.md", "---\ntitle: One\nnumber: 1\n---\n\n::: models {papers=a columns=task}\nModels.\n:::\n");
        var reader = new SourceReader(new InputFolder(folder.Path));

        Assert.Equal("M\u00A0; Reads", RowOf("reads"));
        Assert.Equal("M\u00A0; Writes well", RowOf("writes well"));

        string RowOf(string task)
        {
            folder.Write("papers/a.yaml", Input.Paper("a").Text + $"models:\n  - {{ name: M, task: {task} }}\n");
            var (sources, _) = Diagnosing.Of(reader.Read);
            return string.Concat(Assert.Single(Assert.Single(sources.Chapters).Passages).Parts.OfType<PassagePart.Words>().Select(words => words.Text));
        }
    }

    [Fact]
    public void A_pipe_in_the_input_does_not_keep_the_reader_waiting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mkfifo");
        using var folder = new TempFolder();
        folder.Write("review.yaml", Input.Review);
        using var made = System.Diagnostics.Process.Start("mkfifo", folder["papers/a.yaml"]);
        made.WaitForExit();

        var (_, found) = Diagnosing.Of(diagnostics => Sources.Read(new InputFolder(folder.Path), diagnostics));

        Assert.Contains("YAML005: The file is empty.", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_in_any_file_end_in_diagnostics()
    {
        using var folder = new TempFolder();
        Gen.Select(Noise.Bytes, Noise.Bytes, Noise.Bytes).Sample((review, paper, chapter) =>
        {
            folder.Write("review.yaml", review);
            folder.Write("topics.yaml", paper);
            folder.Write("glossary.yaml", paper);
            folder.Write("papers/a.yaml", paper);
            folder.Write("chapters/01-one.md", [.. "---\ntitle: T\nnumber: 1\n---\n"u8, .. chapter]);

            Assert.NotNull(Diagnosing.Input(folder.Path).Found);
        }, iter: 300, threads: 1);
    }
}
