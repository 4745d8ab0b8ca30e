using System.Net;
using System.Net.Sockets;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli.Preview;

/// <summary>What an author sees who writes while the preview runs.</summary>
public sealed class PreviewChangesTests
{
    [Fact]
    public async Task A_broken_file_is_told_in_place_of_every_page_until_it_is_mended()
    {
        using var folder = Small();
        await using var preview = await RunningPreview.StartAsync(folder.Path);

        folder.Write("input/papers/a.yaml", "title: <A>\ndate: 20x4\ndoi: 10.1000/a\n");
        var fault = await preview.UntilAsync("papers/a/", (status, _) => status == 503);
        folder.Write("input/papers/a.yaml", "title: Mended\ndate: 2024\ndoi: 10.1000/a\n");
        var mended = await preview.UntilAsync("papers/a/", (status, _) => status == 200);

        Assert.Contains("<h1>The input has 1 error</h1>", fault, StringComparison.Ordinal);
        Assert.Contains("<code>input/papers/a.yaml(2,7)</code> FIELD007<br>", fault, StringComparison.Ordinal);
        Assert.Contains("/_preview/reload.js", fault, StringComparison.Ordinal);
        Assert.Contains("Mended</h1>", mended, StringComparison.Ordinal);
        Assert.StartsWith("input/papers/a.yaml(2,7): error FIELD007: ", (await preview.StopAsync()).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_of_broken_input_waits_for_it_to_be_mended()
    {
        using var folder = Small();
        folder.Write("input/review.yaml", "title: [\n");
        await using var preview = await RunningPreview.StartAsync(folder.Path);

        var (status, _) = await preview.GetAsync("");
        folder.Write("input/review.yaml", "title: Mended\naddress: https://example.org/\n");
        var mended = await preview.UntilAsync("", (now, _) => now == 200);

        Assert.Equal(503, status);
        Assert.Contains("Mended</h1>", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_added_moved_or_removed_is_seen()
    {
        using var folder = Small();
        await using var preview = await RunningPreview.StartAsync(folder.Path);

        folder.Write("input/papers/new/b.yaml", "title: B\ndate: 2024\ndoi: 10.1000/b\n");
        await preview.UntilAsync("papers/b/", (status, _) => status == 200);
        File.Move(folder["input/papers/new/b.yaml"], folder["input/papers/c.yaml"]);
        await preview.UntilAsync("papers/c/", (status, _) => status == 200);
        Assert.Equal(404, (await preview.GetAsync("papers/b/")).Status);
        File.Delete(folder["input/papers/c.yaml"]);
        await preview.UntilAsync("papers/c/", (status, _) => status == 404);
        Assert.Equal(200, (await preview.GetAsync("papers/a/")).Status);
    }

    [Fact]
    public async Task A_picture_that_is_drawn_anew_is_sent_anew()
    {
        using var folder = Small();
        folder.Write("input/figures/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        await using var preview = await RunningPreview.StartAsync(folder.Path);

        folder.Write("input/figures/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>");

        await preview.UntilAsync("figures/a.svg", (_, text) => text.Contains("<path/>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_storm_of_changes_ends_with_the_last_one_shown()
    {
        using var folder = Small();
        await using var preview = await RunningPreview.StartAsync(folder.Path);

        // As a checkout of another branch: folders and files come and go while they are being read.
        for (var round = 0; round < 60; round++)
        {
            for (var number = 0; number < 20; number++) folder.Write($"input/papers/storm/s{number}.yaml", $"title: S{number}\ndate: 2024\ndoi: 10.1000/s{number}\n");
            Directory.Delete(folder["input/papers/storm/"].TrimEnd('/'), recursive: true);
        }

        folder.Write("input/papers/a.yaml", "title: After the storm\ndate: 2024\ndoi: 10.1000/a\n");
        await preview.UntilAsync("papers/a/", (status, text) => status == 200 && text.Contains("After the storm</h1>", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", (await preview.StopAsync()).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_knows_the_version_it_came_from()
    {
        using var folder = Small();
        await using var preview = await RunningPreview.StartAsync(folder.Path);
        var (_, before) = await preview.GetAsync("papers/a/");

        folder.Write("input/papers/a.yaml", "title: Again\ndate: 2024\ndoi: 10.1000/a\n");
        var after = await preview.UntilAsync("papers/a/", (_, text) => text.Contains("Again</h1>", StringComparison.Ordinal));
        await using var restarted = await RunningPreview.StartAsync(folder.Path);
        var (_, elsewhere) = await restarted.GetAsync("papers/a/");

        // Else a page that was fetched before a change and asks after it would never reload, nor one of a preview that was begun again.
        Assert.Equal(3, new[] { before, after, elsewhere }.Select(Version).Distinct().Count());
    }

    [Fact]
    public async Task Ctrl_C_ends_it_at_once_although_browsers_listen()
    {
        using var folder = Small();
        await using var preview = await RunningPreview.StartAsync(folder.Path);
        await using var browser = await preview.Client.GetStreamAsync(new Uri("_preview/events", UriKind.Relative), TestContext.Current.CancellationToken);

        var ended = await preview.StopAsync();

        Assert.Equal((0, ""), ended);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var folder = Small();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var finished = await Statiqsite.RunAsync(folder.Path, "preview", "--port", $"{port}");

        Assert.Equal(new(3, "", $"statiqsite: port {port} is taken; name another one with --port.\n"), finished);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        using var folder = Small();

        var finished = await Statiqsite.RunAsync(folder.Path, "preview", "--port", "0", "--input", "nowhere");

        Assert.Equal(new(2, "", "statiqsite: there is no folder `nowhere`.\n"), finished);
    }

    [Fact]
    public async Task A_preview_writes_nothing()
    {
        using var folder = Small();
        var before = FolderBytes.Of(folder.Path);
        await using var preview = await RunningPreview.StartAsync(folder.Path);

        await preview.GetAsync("papers/a/");
        await preview.StopAsync();

        Assert.Equal(before, FolderBytes.Of(folder.Path));
    }

    private static string? Version(string page) => page.Split("/_preview/reload.js?version=") is [_, var rest] ? rest.Split('"')[0] : null;

    private static TempFolder Small()
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/\n");
        folder.Write("input/papers/a.yaml", "title: A\ndate: 2024\ndoi: 10.1000/a\n");
        return folder;
    }
}
