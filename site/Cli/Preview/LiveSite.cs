using System.ComponentModel;
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
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private int readings;
    private volatile LiveState current = new("", null, []);
    private SiteReader? reader;
    private ThemeFolder? theme;
    private ThemeAssets? assets;
    private volatile bool themeChanged;

    /// <summary>The state, as soon as the input has been read once.</summary>
    public async ValueTask<LiveState> FirstReadAsync(CancellationToken cancel)
    {
        var next = changed.Task;
        if (current.Version.Length == 0) await next.WaitAsync(cancel);
        return current;
    }

    /// <summary>Reads the input for the first time and begins to note its changes.</summary>
    public void Start(Uri address)
    {
        reader = new SiteReader(input, address, repository: null);
        Watch(input, () => { });
        Read();
        theme = ThemeFolder.Find(current.Site?.Map.Site.Review.Settings.Theme ?? Theme.All[0].Name);
        foreach (var folder in theme?.Sources ?? []) Watch(folder, () => themeChanged = true);
    }

    /// <summary>Reads the input again after every change, until it is told to stop.</summary>
    public async Task FollowAsync(CancellationToken cancel)
    {
        try
        {
            await foreach (var _ in changes.Reader.ReadAllAsync(cancel))
            {
                await Task.Delay(Settling, cancel);
                changes.Reader.TryRead(out bool _);
                await FollowOnceAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The preview has ended: whoever waits for the next version is let go.
            await stopping.CancelAsync();
        }
    }

    /// <summary>The version at once, and every one that follows.</summary>
    public async IAsyncEnumerable<string> Versions([EnumeratorCancellation] CancellationToken cancel)
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

    private async Task FollowOnceAsync(CancellationToken cancel)
    {
        try
        {
            if (themeChanged && theme is not null)
            {
                themeChanged = false;
                assets = await theme.BundleAsync(cancel) ?? assets;
            }

            Read();
        }
        catch (Exception fault) when (IsOfTheMachine(fault))
        {
            // A file went while it was read, as when another branch is checked out: that is a change, and is read again.
            await Console.Error.WriteLineAsync($"statiqsite: {fault.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>A file or a program that is not there. Files are read in parallel, where faults are gathered.</summary>
    private static bool IsOfTheMachine(Exception fault) => fault switch
    {
        AggregateException several => several.Flatten().InnerExceptions.All(IsOfTheMachine),
        _ => fault is IOException or UnauthorizedAccessException or Win32Exception,
    };

    private void Read()
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new Diagnostics();
        var site = reader!.Read(diagnostics, assets);
        var found = diagnostics.InOrder();
        current = new LiveState(string.Create(CultureInfo.InvariantCulture, $"{run}-{++readings}"), site, found);
        Report.Text(found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error), Console.Error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(site is null ? "The input has errors" : $"{site.Map.Listed.Length:N0} pages")} after {clock.ElapsedMilliseconds} ms: {Report.Count(found)}."));
        Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
