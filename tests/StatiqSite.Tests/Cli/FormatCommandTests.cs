using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

public sealed class FormatCommandTests
{
    private const string Review = "# yaml-language-server: $schema=schema/review.json\ntitle: T\naddress: https://example.org/\n";
    private const string Paper = "# yaml-language-server: $schema=../schema/paper.json\ntitle: T\ndate: 2024\n";

    [Fact]
    public async Task Every_file_is_laid_out_and_a_second_run_changes_nothing()
    {
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", Review);
        folder.Write("input/papers/a.yaml", "\uFEFFdate: 2024\r\ntitle: 'T'\r\n");
        folder.Write("input/papers/deep/b.yml", "date: 2024\ntitle: T");

        var first = await Statiqsite.RunAsync(folder.Path, "format");
        var laidOut = FolderBytes.Of(folder.Path);
        var second = await Statiqsite.RunAsync(folder.Path, "format");

        Assert.Equal(new(0, "input/papers/a.yaml\ninput/papers/deep/b.yml\n2 of 3 files were laid out anew.\n", ""), first);
        Assert.Equal(Paper, File.ReadAllText(folder["input/papers/a.yaml"]));
        Assert.Equal(Paper.Replace("../schema", "../../schema", StringComparison.Ordinal), File.ReadAllText(folder["input/papers/deep/b.yml"]));
        Assert.Equal(new(0, "0 of 3 files were laid out anew.\n", ""), second);
        Assert.Equal(laidOut, FolderBytes.Of(folder.Path));
    }

    [Fact]
    public async Task A_check_writes_nothing_and_names_every_file()
    {
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", Review);
        folder.Write("input/papers/a.yaml", "\uFEFF" + Paper);
        folder.Write("input/papers/b.yaml", Paper.Replace("title: T\ndate: 2024", "date: 2024\ntitle: T", StringComparison.Ordinal));
        var before = FolderBytes.Of(folder.Path);

        var finished = await Statiqsite.RunAsync(folder.Path, "format", "--check");

        Assert.Equal(new(1, """
            input/papers/a.yaml(1,1): error FORMAT001: The file begins with a byte order mark. Run `format`.
            input/papers/b.yaml(2,1): error FORMAT001: The file is laid out otherwise from here on; there, the line reads `title: T`. Run `format`.
            2 of 3 files are laid out otherwise.

            """, ""), finished);
        Assert.Equal(before, FolderBytes.Of(folder.Path));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_alone_and_named()
    {
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", Review);
        folder.Write("input/papers/a.yaml", "title: [T\n");
        folder.Write("input/papers/b.yaml", "date: 2024\ntitle: T\n");

        var finished = await Statiqsite.RunAsync(folder.Path, "format");

        Assert.Equal((1, "input/papers/b.yaml\n1 of 2 files were laid out anew, 1 cannot be read.\n"), (finished.Code, finished.Output));
        Assert.StartsWith("input/papers/a.yaml(1,8): error YAML001: ", finished.Error, StringComparison.Ordinal);
        Assert.Equal("title: [T\n", File.ReadAllText(folder["input/papers/a.yaml"]));
        Assert.Equal(Paper, File.ReadAllText(folder["input/papers/b.yaml"]));
    }

    [Fact]
    public async Task A_file_keeps_its_permissions_and_leaves_no_draft()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", "address: https://example.org/\ntitle: T\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["input/review.yaml"], mode);

        await Statiqsite.RunAsync(folder.Path, "format");

        if (!OperatingSystem.IsWindows()) Assert.Equal(mode, File.GetUnixFileMode(folder["input/review.yaml"]));
        Assert.Equal(["review.yaml"], Directory.EnumerateFileSystemEntries(folder["input"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task The_site_stays_the_same_byte_for_byte()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");
        await Statiqsite.RunAsync(folder.Path, "build", "--output", "before");

        var formatted = await Statiqsite.RunAsync(folder.Path, "format");
        await Statiqsite.RunAsync(folder.Path, "build", "--output", "after");

        Assert.Contains(".yaml\n", formatted.Output, StringComparison.Ordinal);
        Assert.NotEmpty(FolderBytes.Of(folder["before"]));
        Assert.Equal(FolderBytes.Of(folder["before"]), FolderBytes.Of(folder["after"]));
    }

    [Fact]
    public async Task Without_the_folder_it_is_wrong_usage()
    {
        using var folder = new TempFolder();

        Assert.Equal(2, (await Statiqsite.RunAsync(folder.Path, "format")).Code);
    }
}
