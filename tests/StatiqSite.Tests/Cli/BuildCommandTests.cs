using System.Text.RegularExpressions;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

public sealed partial class BuildCommandTests
{
    private static readonly CancellationToken Testing = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_build_says_in_two_lines_what_it_did()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");

        var finished = await Statiqsite.RunAsync(folder.Path, "build");

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.Matches(Told(), finished.Output);
        Assert.Equal(["input", "output"], Names(folder.Path));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        using var folder = new TempFolder();

        var finished = await Statiqsite.RunAsync(folder.Path, "build", "--input", "nowhere");

        Assert.Equal(1, finished.Code);
        Assert.StartsWith("nowhere/review.yaml(1,1): error FILE001: ", finished.Error, StringComparison.Ordinal);
        Assert.Equal("", finished.Output);
        Assert.Empty(Names(folder.Path));
    }

    [Theory]
    [InlineData("input", "the input folder `input` lies in it")]
    [InlineData(".", "the input folder `input` lies in it")]
    [InlineData("input/site", "it lies in the input folder `input`")]
    [InlineData("mine", "`{0}/mine` holds something other than a site that was built here")]
    [InlineData("input/review.yaml", "it is a file")]
    public async Task A_folder_that_is_no_site_of_ours_stays_as_it_is(string output, string reason)
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");
        folder.Write("mine/thesis.docx", "ten years of work");
        var before = FolderBytes.Of(folder.Path);

        var finished = await Statiqsite.RunAsync(folder.Path, "build", "--output", output);

        Assert.Equal(2, finished.Code);
        Assert.Equal($"statiqsite: `{output}` is not replaced: {reason.Replace("{0}", folder.Path, StringComparison.Ordinal)}. Name another folder with --output.\n", finished.Error);
        Assert.Equal(before, FolderBytes.Of(folder.Path));
    }

    [Fact]
    public async Task A_build_tells_every_mistake_of_every_file_and_writes_nothing()
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);
        var before = FolderBytes.Of(folder.Path);

        var finished = await Statiqsite.RunAsync(folder.Path, "build");

        Assert.Equal((1, ""), (finished.Code, finished.Output));
        Assert.Equal([.. Faulty.Errors, $"Nothing was written: {Faulty.Count}.", ""], finished.Error.Split('\n').Select(Faulty.Place));
        Assert.Equal(before, FolderBytes.Of(folder.Path));
    }

    [Fact]
    public async Task Mistakes_leave_the_old_site()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");
        await Statiqsite.RunAsync(folder.Path, "build");
        var before = FolderBytes.Of(folder["output"]);
        folder.Write("input/papers/li2023seeing.yaml", "title: [\n");

        var finished = await Statiqsite.RunAsync(folder.Path, "build");

        Assert.Equal(1, finished.Code);
        Assert.Equal(before, FolderBytes.Of(folder["output"]));
        Assert.Equal(["input", "output"], Names(folder.Path));
    }

    [Fact]
    public async Task A_disk_that_fails_is_told_in_one_line_and_answered_with_3()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");
        folder.Write("taken", "a file where a folder should be");

        var finished = await Statiqsite.RunAsync(folder.Path, "build", "--output", "taken/site");

        Assert.Equal((3, ""), (finished.Code, finished.Output));
        Assert.Matches(@"\Astatiqsite: [^\n]*taken[^\n]*\n\z", finished.Error);
    }

    [Theory]
    [InlineData("https://owner.github.io/repository/", "/repository/")]
    [InlineData("https://owner.github.io/repository", "/repository/")]
    [InlineData("https://owner.github.io", "/")]
    [InlineData("http://127.0.0.1:8000/a/b/", "/a/b/")]
    public async Task An_address_on_the_command_line_stands_above_the_one_in_the_file(string address, string basePath)
    {
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/elsewhere/\n");

        var finished = await Statiqsite.RunAsync(folder.Path, "build", "--address", address);

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        var home = await File.ReadAllTextAsync(folder["output/index.html"], Testing);
        Assert.Contains($"<link rel=\"canonical\" href=\"{address.TrimEnd('/')}/\">", home, StringComparison.Ordinal);
        Assert.Contains($"href=\"{basePath}papers/\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_on_the_command_line_stands_above_the_one_in_the_file()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");

        await Statiqsite.RunAsync(folder.Path, "build", "--repository", "https://git.example.org/x/y");

        var paper = await File.ReadAllTextAsync(folder["output/papers/li2023seeing/index.html"], Testing);
        Assert.Contains("href=\"https://git.example.org/x/y/edit/trunk/input/papers/li2023seeing.yaml\"", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("github.com/example/companion", paper, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\A113 papers became \d+ files \(\d\.\d MB\) in output, in \d+\.\d\d s\.\n0 errors, \d+ warnings; `check` lists them\.\n\z")]
    private static partial Regex Told();
}
