using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StatiqSite.Content;

namespace StatiqSite.Cli.Preview;

/// <summary>The site in memory, read again whenever its input changes.</summary>
internal sealed class LiveSite(string input) : IDisposable
{
    /// <summary>Editors write a file in several steps; one reading serves them all.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stopping = new();
    private readonly List<FileSystemWatcher> watchers = [];
    private volatile TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile LiveState current = new(0, null, []);
    private SiteReader? reader;

    public LiveState Current => current;

    /// <summary>The state, as soon as the input has been read once.</summary>
    public async ValueTask<LiveState> FirstReadAsync(CancellationToken cancel)
    {
        var next = changed.Task;
        if (current.Version == 0) await next.WaitAsync(cancel);
        return current;
    }

    /// <summary>Reads the input for the first time and begins to watch it.</summary>
    public void Start(Uri address)
    {
        reader = new SiteReader(input, address, repository: null);
        Watch(input, "*");
        Read();
        _ = FollowAsync();
    }

    public void Stop() => stopping.Cancel();

    /// <summary>The version at once, and every one that follows.</summary>
    public async IAsyncEnumerable<int> Versions([EnumeratorCancellation] CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, stopping.Token);
        while (!either.IsCancellationRequested)
        {
            var next = changed.Task;
            yield return current.Version;
            try
            {
                await next.WaitAsync(either.Token);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        stopping.Dispose();
    }

    private void Watch(string folder, string filter)
    {
        if (!Directory.Exists(folder)) return;
        var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }

    private async Task FollowAsync()
    {
        try
        {
            await foreach (var _ in changes.Reader.ReadAllAsync(stopping.Token))
            {
                await Task.Delay(Settling, stopping.Token);
                changes.Reader.TryRead(out bool _);
                Read();
            }
        }
        catch (OperationCanceledException)
        {
            // The preview has ended.
        }
    }

    private void Read()
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new Diagnostics();
        var site = reader!.Read(diagnostics);
        var found = diagnostics.InOrder();
        current = new LiveState(current.Version + 1, site, found);
        Report.Text(found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error), Console.Error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(site is null ? "The input has errors" : $"{site.Map.Pages.Length:N0} pages")} after {clock.ElapsedMilliseconds} ms: {Report.Count(found)}."));
        Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
