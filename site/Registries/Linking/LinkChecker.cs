using System.Collections.Immutable;
using System.Net;
using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Linking;

/// <summary>Tries addresses: identifiers by asking their registries, all others by asking for them.</summary>
/// <param name="age">For how long it counts that an address was fine or had moved; the others are tried each time.</param>
public sealed class LinkChecker(Fetcher fetcher, WorkLookup lookup, LinkLedger ledger, TimeSpan age, TimeProvider clock)
{
    // Hosts, not addresses: one host is asked for one address after the other.
    private const int HostsAtOnce = 16;

    private int answers;

    /// <summary>Whether nobody answered although somebody was asked: then no verdict means anything.</summary>
    public bool IsOffline { get; private set; }

    /// <summary>A verdict for each link, in order.</summary>
    /// <param name="progress">Told how many are done.</param>
    public async Task<ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)>> CheckAsync(ImmutableArray<OutsideLink> links, Action<int> progress, CancellationToken cancellation = default)
    {
        var verdicts = new LinkVerdict[links.Length];
        var done = 0;
        foreach (var (index, link) in links.Index())
            if (ledger.Find(link.Address) is { State: LinkState.Fine or LinkState.Moved } known && clock.GetUtcNow() - known.Checked < age) verdicts[index] = known;
        var open = links.Index().Where(link => verdicts[link.Index] is null).ToArray();
        await PrepareAsync(open.Select(link => link.Item), cancellation);
        var lost = new System.Collections.Concurrent.ConcurrentQueue<LinkVerdict>();
        await Parallel.ForEachAsync(
            open.GroupBy(link => link.Item.Address.Host, StringComparer.OrdinalIgnoreCase).OrderByDescending(host => host.Count()),
            new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellation },
            async (host, stop) =>
            {
                foreach (var (index, link) in host)
                {
                    var (verdict, isAnswer) = await CheckAsync(link, stop);
                    verdicts[index] = verdict;
                    if (isAnswer) Interlocked.Increment(ref answers);
                    // Without a network no host is known; what is written down must not say that all are dead.
                    if (isAnswer) ledger.Keep(verdict);
                    else lost.Enqueue(verdict);
                    progress(Interlocked.Increment(ref done));
                }
            });
        IsOffline = open.Length > 0 && answers == 0 && !await lookup.IsReachableAsync(cancellation);
        if (!IsOffline) foreach (var verdict in lost) ledger.Keep(verdict);
        return [.. links.Zip(verdicts)];
    }

    private async Task<(LinkVerdict Verdict, bool IsAnswer)> CheckAsync(OutsideLink link, CancellationToken cancellation)
    {
        if (link.Names is { } names)
        {
            var finding = names switch
            {
                { Arxiv: { } arxiv } => await lookup.Arxiv.FindAsync(arxiv, cancellation),
                { Doi.Arxiv: { } arxiv } => await lookup.Arxiv.FindAsync(arxiv, cancellation),
                { Doi: { } doi } => await lookup.Agencies.DoubtAsync(doi, cancellation),
                { PubMed: { } number } => await lookup.PubMed.FindAsync(number, cancellation),
                _ => (await lookup.PubMed.ConvertAsync(names.PubMedCentral ?? "", cancellation)).Reason,
            };
            return finding switch
            {
                Finding.Absent absent => (Verdict(link, LinkState.Dead, null, $"leads nowhere: {absent.Reason.TrimEnd('.')}"), true),
                Finding.Unanswered silent => (Verdict(link, LinkState.Unknown, null, $"cannot be tried: {silent.Reason.TrimEnd('.')}"), false),
                _ => (Verdict(link, LinkState.Fine, null, ""), true),
            };
        }

        return await fetcher.ProbeAsync(link.Address, cancellation) switch
        {
            FetchResult.Answer answer => (Of(link, answer), true),
            FetchResult.Failure { Kind: FailureKind.NoSuchHost } => (Verdict(link, LinkState.Dead, null, "has a host that is not known"), false),
            FetchResult.Failure { Kind: FailureKind.TooMuch } failure => (Verdict(link, LinkState.Unknown, null, failure.Reason), true),
            FetchResult.Failure failure => (Verdict(link, LinkState.Unknown, null, failure.Reason), false),
            _ => throw new InvalidOperationException("There are two results."),
        };
    }

    private LinkVerdict Of(OutsideLink link, FetchResult.Answer answer) => answer.Status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => Verdict(link, LinkState.Dead, null, $"answers {(int)answer.Status}"),
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices when answer.Hops.TakeWhile(hop => hop.IsPermanent).LastOrDefault() is { } last && last.To != link.Address => Verdict(link, LinkState.Moved, last.To, "has moved"),
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => Verdict(link, LinkState.Fine, null, ""),
        _ => Verdict(link, LinkState.Unknown, null, $"answers {(int)answer.Status}"),
    };

    private LinkVerdict Verdict(OutsideLink link, LinkState state, Uri? to, string reason)
    {
        var now = clock.GetUtcNow();
        return new LinkVerdict(link.Address, state, to, reason, now, state == LinkState.Dead ? ledger.Find(link.Address)?.Since ?? now : null);
    }

    /// <summary>Registries are asked about many at once where they can be.</summary>
    private Task PrepareAsync(IEnumerable<OutsideLink> links, CancellationToken cancellation)
    {
        var names = links.Select(link => link.Names).OfType<Import.PaperAddress>().ToArray();
        return Task.WhenAll(
            lookup.Arxiv.PrepareAsync(names.Select(name => name.Arxiv ?? name.Doi?.Arxiv).OfType<ArxivId>(), cancellation),
            lookup.PubMed.PrepareAsync(names.Where(name => name is { Doi: null, Arxiv: null }).Select(name => name.PubMed).OfType<string>(), cancellation));
    }
}
