using StatiqSite.Output;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output;

public sealed class OutputFolderTests
{
    private static readonly CancellationToken Testing = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_build_fills_a_folder_that_is_not_there()
    {
        using var build = new SmallBuild();

        var (files, bytes) = await build.RunAsync(cancel: Testing);

        var written = Directory.EnumerateFiles(build.Output, "*", SearchOption.AllDirectories).Select(file => new FileInfo(file)).Where(file => file.Name != OutputFolder.Marker).ToArray();
        Assert.Equal(build.Map().Pages.Select(page => page.Address.File).Order(StringComparer.Ordinal), written.Select(file => Path.GetRelativePath(build.Output, file.FullName)).Order(StringComparer.Ordinal));
        Assert.Equal((written.Length, written.Sum(file => file.Length)), (files, bytes));
        Assert.Equal(["input", "site"], build.Beside);
    }

    [Fact]
    public async Task A_build_fills_an_empty_folder()
    {
        using var build = new SmallBuild();
        Directory.CreateDirectory(build.Output);

        Assert.Null(new OutputFolder(build.Output).Refusal(build.Input));
        await build.RunAsync(cancel: Testing);

        Assert.True(File.Exists(build["site/index.html"]));
    }

    [Fact]
    public async Task A_second_build_replaces_the_folder_as_a_whole()
    {
        using var build = new SmallBuild();
        await build.RunAsync(cancel: Testing);
        await File.WriteAllTextAsync(build["site/left-over/index.html"], "old", Testing);
        File.Delete(build["input/papers/b.yaml"]);
        build.Write("title: Second");
        File.Delete(build["input/papers/b.yaml"]);

        Assert.Null(new OutputFolder(build.Output).Refusal(build.Input));
        await build.RunAsync(cancel: Testing);

        Assert.False(Directory.Exists(build["site/left-over/"].TrimEnd('/') + "/index.html"));
        Assert.False(File.Exists(build["site/papers/b/index.html"]));
        Assert.Contains("Second", await File.ReadAllTextAsync(build["site/index.html"], Testing), StringComparison.Ordinal);
        Assert.Equal(["input", "site"], build.Beside);
    }

    [Fact]
    public async Task A_page_that_cannot_be_drawn_leaves_the_old_site()
    {
        await LeavesTheOldSiteAsync<InvalidTimeZoneException>((build, cancel) => build.RunAsync(
            page => { if (page is AboutPage) throw new InvalidTimeZoneException("A fault of the theme."); }, cancel));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_the_old_site()
    {
        await LeavesTheOldSiteAsync<IOException>((build, cancel) => build.RunAsync(
            // A file stands where this page is to be written: to the program, no different from a full disk.
            page => { if (page is AboutPage) File.WriteAllText(build.Output + ".next~/about/index.html", "in the way"); }, cancel));
    }

    [Fact]
    public async Task A_picture_that_cannot_be_read_leaves_the_old_site()
    {
        await LeavesTheOldSiteAsync<FileNotFoundException>((build, cancel) => build.RunAsync(
            page => { if (page is NotFoundPage) File.Delete(build["input/figures/a.png"]); }, cancel));
    }

    [Fact]
    public async Task A_build_that_is_stopped_leaves_the_old_site()
    {
        await LeavesTheOldSiteAsync<OperationCanceledException>(async (build, cancel) =>
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            await build.RunAsync(page => { if (page is AboutPage) stopping.Cancel(); }, stopping.Token);
        });
    }

    [Fact]
    public async Task A_build_that_is_stopped_with_its_last_page_leaves_the_old_site()
    {
        await LeavesTheOldSiteAsync<OperationCanceledException>(async (build, cancel) =>
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var drawn = 0;
            var last = build.Map().Pages.OfType<HtmlPage>().Count();
            await build.RunAsync(_ => { if (Interlocked.Increment(ref drawn) == last) stopping.Cancel(); }, stopping.Token);
        });
    }

    [Fact]
    public async Task A_first_build_that_fails_leaves_nothing()
    {
        using var build = new SmallBuild();

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => build.RunAsync(_ => throw new InvalidTimeZoneException("A fault of the theme."), Testing));

        Assert.Equal(["input"], build.Beside);
    }

    [Fact]
    public async Task A_build_that_was_killed_while_it_wrote_is_forgotten_by_the_next()
    {
        using var build = new SmallBuild();
        await build.RunAsync(cancel: Testing);
        CopyFolder(build.Output, build.Output + ".next~");
        await File.WriteAllTextAsync(build["site.next~/half"], "written", Testing);

        Assert.Null(new OutputFolder(build.Output).Refusal(build.Input));
        await build.RunAsync(cancel: Testing);

        Assert.Equal(["input", "site"], build.Beside);
        Assert.False(File.Exists(build["site/half"]));
    }

    [Fact]
    public async Task A_build_that_was_killed_between_the_two_moves_gives_the_old_site_back_when_the_next_fails()
    {
        using var build = new SmallBuild();
        await build.RunAsync(cancel: Testing);
        var old = FolderBytes.Of(build.Output);
        Directory.Move(build.Output, build.Output + ".last~");
        CopyFolder(build.Output + ".last~", build.Output + ".next~");

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => build.RunAsync(_ => throw new InvalidTimeZoneException("A fault of the theme."), Testing));

        Assert.Equal(["input", "site"], build.Beside);
        Assert.Equal(old, FolderBytes.Of(build.Output));
    }

    private static async Task LeavesTheOldSiteAsync<TFault>(Func<SmallBuild, CancellationToken, Task> failing) where TFault : Exception
    {
        using var build = new SmallBuild();
        await build.RunAsync(cancel: Testing);
        var old = FolderBytes.Of(build.Output);
        build.Write("title: Second");

        await Assert.ThrowsAnyAsync<TFault>(() => failing(build, Testing));

        Assert.Equal(old, FolderBytes.Of(build.Output));
        Assert.Equal(["input", "site"], build.Beside);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // combined, so it has a folder
            File.Copy(file, target);
        }
    }
}
