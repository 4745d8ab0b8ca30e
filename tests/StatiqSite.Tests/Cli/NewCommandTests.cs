using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

public sealed class NewCommandTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public async Task A_new_companion_has_neither_errors_nor_warnings_and_builds()
    {
        using var folder = new TempFolder();

        var made = await Statiqsite.RunAsync(folder.Path, "new", "mine");

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Equal(["mine"], Names(folder.Path));
        Assert.Equal(new(0, "No errors, no warnings.\n", ""), await Statiqsite.RunAsync(folder["mine"], "check", "--strict"));
        Assert.Equal(0, (await Statiqsite.RunAsync(folder["mine"], "build")).Code);
        Assert.True(File.Exists(folder["mine/output/papers/example2023trial/index.html"]));
    }

    [Fact]
    public async Task Its_schemas_are_those_that_its_own_site_publishes()
    {
        using var folder = new TempFolder();
        await Statiqsite.RunAsync(folder.Path, "new", "mine");
        await Statiqsite.RunAsync(folder["mine"], "build");

        Assert.Equal(FolderBytes.Of(folder["mine/output/schema"]), FolderBytes.Of(folder["mine/input/schema"]));
    }

    [Fact]
    public async Task Every_file_of_its_input_names_a_schema_that_is_there()
    {
        using var folder = new TempFolder();
        await Statiqsite.RunAsync(folder.Path, "new", "mine");

        foreach (var file in Directory.EnumerateFiles(folder["mine/input"], "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first.Split('=')[1])), $"{file}: {first}"); // it lies in a folder
        }
    }

    [Fact]
    public async Task Papers_of_a_bibliography_come_with_it()
    {
        using var folder = new TempFolder();
        folder.Write("own.bib", "@article{lovelace1843notes, title={Notes}, author={Lovelace, Ada}, year=1843, journal={Memoirs}}\n");

        var made = await Statiqsite.RunAsync(folder.Path, "new", "mine", "--from", "own.bib");

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("\n1 paper written:\n  own.bib(1,1): lovelace1843notes: Notes\n", made.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["mine/input/papers/lovelace1843notes.yaml"]));
        Assert.Equal(0, (await Statiqsite.RunAsync(folder["mine"], "check")).Code);
    }

    [Fact]
    public async Task A_bibliography_that_cannot_be_read_leaves_nothing_behind()
    {
        using var folder = new TempFolder();
        folder.Write("own.bib", "Just words.\n");

        var made = await Statiqsite.RunAsync(folder.Path, "new", "mine", "--from", "own.bib");

        Assert.Equal(1, made.Code);
        Assert.EndsWith("statiqsite: `mine` was not made.\n", made.Error, StringComparison.Ordinal);
        Assert.Equal(["own.bib"], Names(folder.Path));
    }

    [Fact]
    public async Task The_workflows_name_the_program_that_they_are_given()
    {
        using var folder = new TempFolder();

        await Statiqsite.RunAsync(folder.Path, "new", "mine", "--generator", $"example/statiqsite@{Commit}");

        foreach (var workflow in (string[])["check.yml", "publish.yml"])
        {
            var text = await File.ReadAllTextAsync(folder[$"mine/.github/workflows/{workflow}"], TestContext.Current.CancellationToken);
            Assert.Contains($"\n  STATIQSITE_REPOSITORY: example/statiqsite\n  STATIQSITE_COMMIT: \"{Commit}\"\n", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("example/statiqsite")]
    [InlineData("example/statiqsite@main")]
    [InlineData("example/statiqsite@0123456789abcdef0123456789abcdef01234567\n")]
    [InlineData("a/b\"; rm -rf /@0123456789abcdef0123456789abcdef01234567")]
    public async Task A_program_without_a_whole_commit_is_refused(string generator)
    {
        using var folder = new TempFolder();

        var made = await Statiqsite.RunAsync(folder.Path, "new", "mine", "--generator", generator);

        Assert.Equal(2, made.Code);
        Assert.Contains("--generator takes owner/name@commit", made.Error, StringComparison.Ordinal);
        Assert.Empty(Names(folder.Path));
    }

    [Theory]
    [InlineData("mine/kept.txt", "`mine` is not empty")]
    [InlineData("mine", "`mine` is a file")]
    public async Task What_is_there_is_left_alone(string file, string reason)
    {
        using var folder = new TempFolder();
        folder.Write(file, "kept");

        var made = await Statiqsite.RunAsync(folder.Path, "new", "mine");

        Assert.Equal(new(2, "", $"statiqsite: {reason}. Name another folder.\n"), made);
        Assert.Equal([file], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Path, path)));
    }

    [Fact]
    public async Task A_repository_that_was_cloned_empty_is_filled_where_one_stands()
    {
        using var folder = new TempFolder();
        folder.Write(".git/HEAD", "ref: refs/heads/main\n");

        var made = await Statiqsite.RunAsync(folder.Path, "new", ".");

        Assert.Equal(0, made.Code);
        Assert.Equal([".git", ".github", ".gitignore", ".vscode", "README.md", "input"], Names(folder.Path));
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
