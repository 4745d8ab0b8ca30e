using System.Collections.Frozen;

namespace StatiqSite.Registries.Fetching;

/// <summary>Lets requests to one host through one after the other, with the pauses that its owners ask for.</summary>
internal sealed class HostPace : IDisposable
{
    // Crossref: polite pool, x-rate-limit headers. arXiv: one request every three seconds. NCBI: three a second. DataCite:
    // 1,000 in five minutes. GitHub: 60 an hour without a key, which a pause cannot help.
    private static readonly FrozenDictionary<string, (int Milliseconds, int AtOnce)> Known = new Dictionary<string, (int, int)>
    {
        ["export.arxiv.org"] = (3000, 1),
        ["arxiv.org"] = (3000, 1),
        ["eutils.ncbi.nlm.nih.gov"] = (350, 1),
        ["pmc.ncbi.nlm.nih.gov"] = (350, 1),
        ["pubmed.ncbi.nlm.nih.gov"] = (350, 1),
        ["api.crossref.org"] = (120, 2),
        ["api.datacite.org"] = (350, 2),
        ["doi.org"] = (100, 2),
        ["github.com"] = (1000, 1),
        ["api.github.com"] = (1000, 1),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly SemaphoreSlim places;
    private readonly Lock turn = new();
    private readonly TimeProvider clock;
    private TimeSpan pause;
    private DateTimeOffset next = DateTimeOffset.MinValue;

    public HostPace(string host, double factor, TimeProvider clock)
    {
        var (milliseconds, atOnce) = Known.GetValueOrDefault(host, (500, 2));
        (this.clock, pause, places) = (clock, TimeSpan.FromMilliseconds(milliseconds * factor), new SemaphoreSlim(atOnce));
    }

    /// <summary>Waits for a turn; whoever has it keeps it until it is disposed of.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            TimeSpan wait;
            lock (turn)
            {
                var now = clock.GetUtcNow();
                wait = next > now ? next - now : TimeSpan.Zero;
                next = now + wait + pause;
            }

            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellation);
            return new Turn(places);
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    /// <summary>A host may ask for longer pauses than are known.</summary>
    public void SlowDown(TimeSpan asked)
    {
        lock (turn) pause = asked > pause ? asked : pause;
    }

    public void Dispose() => places.Dispose();

    private sealed class Turn(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
