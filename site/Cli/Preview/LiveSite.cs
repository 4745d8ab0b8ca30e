using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StatiqSite.Content;
using StatiqSite.Pages;

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
    private ThemeFolder? theme;
    private ThemeAssets? assets;
    private volatile bool themeChanged;

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
        Watch(input, () => { });
        Read();
        theme = ThemeFolder.Find(current.Site?.Map.Site.Review.Settings.Theme ?? Theme.All[0].Name);
        foreach (var folder in theme?.Sources ?? []) Watch(folder, () => themeChanged = true);
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

    private void Watch(string folder, Action note)
    {
        if (!Directory.Exists(folder)) return;
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => Change();
        watcher.Created += (_, _) => Change();
        watcher.Deleted += (_, _) => Change();
        watcher.Renamed += (_, _) => Change();
        watcher.Error += (_, _) => Change();
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);

        void Change()
        {
            note();
            changes.Writer.TryWrite(true);
        }
    }

    private async Task FollowAsync()
    {
        try
        {
            await foreach (var _ in changes.Reader.ReadAllAsync(stopping.Token))
            {
                await Task.Delay(Settling, stopping.Token);
                changes.Reader.TryRead(out bool _);
                if (themeChanged && theme is not null)
                {
                    themeChanged = false;
                    assets = await theme.BundleAsync(stopping.Token) ?? assets;
                }

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
        var site = reader!.Read(diagnostics, assets);
        var found = diagnostics.InOrder();
        current = new LiveState(current.Version + 1, site, found);
        Report.Text(found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error), Console.Error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(site is null ? "The input has errors" : $"{site.Map.Pages.Length:N0} pages")} after {clock.ElapsedMilliseconds} ms: {Report.Count(found)}."));
        Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
