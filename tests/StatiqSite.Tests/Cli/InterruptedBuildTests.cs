using System.Diagnostics;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

/// <summary>What happens when somebody, or the machine, ends a build before it is done.</summary>
public sealed class InterruptedBuildTests
{
    private static readonly CancellationToken Testing = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_build_that_is_told_to_stop_leaves_the_old_site_and_says_so(string signal)
    {
        using var folder = new TempFolder();
        var old = await BuildOnceAsync(folder);
        await using var slow = SlowPictures.In(folder);
        using var build = Statiqsite.Start(folder.Path, [], "build");

        await slow.FirstIsReadAsync();
        await SignalAsync(build, signal);
        await slow.ReleaseUntilAsync(build.WaitForExitAsync(Testing).WaitAsync(Statiqsite.Patience, Testing));

        var finished = await Statiqsite.FinishAsync(build);
        Assert.Equal(new(3, "", "statiqsite: stopped; nothing was changed.\n"), finished);
        Assert.Equal(old, FolderBytes.Of(folder["output"]));
        Assert.Equal(["input", "output"], Directory.EnumerateDirectories(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_build_that_is_killed_leaves_the_old_site_and_the_next_one_clears_up()
    {
        using var folder = new TempFolder();
        var old = await BuildOnceAsync(folder);
        await using (var slow = SlowPictures.In(folder))
        {
            using var build = Statiqsite.Start(folder.Path, [], "build");
            await slow.FirstIsReadAsync();
            await SignalAsync(build, "KILL");
            await build.WaitForExitAsync(Testing);
        }

        Assert.Equal(old, FolderBytes.Of(folder["output"]));
        Assert.True(Directory.Exists(Path.Combine(folder.Path, "output.next~")));
        var finished = await Statiqsite.RunAsync(folder.Path, "build");
        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.Equal(old, FolderBytes.Of(folder["output"]));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "output.next~")));
    }

    private static async Task<IReadOnlyDictionary<string, string>> BuildOnceAsync(TempFolder folder)
    {
        LifelikeReview.CopyTo(folder, "input");
        await Statiqsite.RunAsync(folder.Path, "build");
        return FolderBytes.Of(folder["output"]);
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync(Testing);
    }

    /// <summary>Pictures that a build reads as slowly as the test likes: named pipes. The pages that come later in the alphabet wait for them.</summary>
    private sealed class SlowPictures : IAsyncDisposable
    {
        private const int Count = 64;

        private readonly List<string> pipes = [];
        private FileStream? first;

        public static SlowPictures In(TempFolder folder)
        {
            var slow = new SlowPictures();
            for (var number = 0; number < Count; number++)
            {
                var pipe = folder[$"input/figures/slow-{number:00}.png"];
                using var make = Process.Start("mkfifo", [pipe]);
                make.WaitForExit();
                slow.pipes.Add(pipe);
            }

            return slow;
        }

        /// <summary>A pipe opens for writing when somebody opens it for reading.</summary>
        public async Task FirstIsReadAsync() =>
            first = await Task.Run(() => new FileStream(pipes[0], FileMode.Open, FileAccess.Write), Testing).WaitAsync(Statiqsite.Patience, Testing);

        /// <summary>Lets the build read one picture after the other, until it has seen that it is to stop.</summary>
        public async Task ReleaseUntilAsync(Task end)
        {
            if (first is not null) await first.DisposeAsync();
            foreach (var pipe in pipes.Skip(1))
            {
                var opened = Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write).Dispose(), Testing);
                if (await Task.WhenAny(opened, end) == end) break;
            }

            await end;
        }

        public async ValueTask DisposeAsync()
        {
            if (first is not null) await first.DisposeAsync();
            foreach (var pipe in pipes)
            {
                // Whoever still waits for a reader gets one.
                await using var reader = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite);
                File.Delete(pipe);
            }
        }
    }
}
