using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace StatiqSite.Registries.Fetching;

/// <summary>
/// The only place that asks the network: politely, patiently, and only https and http addresses of the public internet.
/// Never throws for what servers do; safe to use from several threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private const int MostRedirects = 10;

    private readonly FetchSettings settings;
    private readonly TimeProvider clock;
    private readonly AnswerCache cache;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<RawReply> patience;
    private readonly ResiliencePipeline<RawReply> attemptLimit;
    private readonly ConcurrentDictionary<string, HostPace> paces = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, FetchResult.Failure> givenUp = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="resolve">What a name leads to; null asks the name service.</param>
    public Fetcher(FetchSettings settings, TimeProvider clock, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        (this.settings, this.clock) = (settings, clock);
        cache = new AnswerCache(settings.CacheFolder, settings.CacheAge, clock);
        client = new HttpClient(Doors.Open(settings, resolve ?? Dns.GetHostAddressesAsync)) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", NameOf(settings));
        patience = new ResiliencePipelineBuilder<RawReply> { TimeProvider = clock }
            .AddRetry(Retry())
            .Build();
        attemptLimit = new ResiliencePipelineBuilder<RawReply> { TimeProvider = clock }
            .AddTimeout(settings.Timeout)
            .Build();
    }

    /// <summary>Why answers could not be kept on disk; null while all is well.</summary>
    public string? CacheFault => cache.Fault;

    /// <summary>The text behind an address, kept or asked for.</summary>
    /// <param name="contact">The name of the parameter in which this registry expects the contact address, such as `mailto`; null for none.</param>
    public async Task<FetchResult> GetAsync(Uri address, string accept, string? contact = null, CancellationToken cancellation = default)
    {
        if (cache.Find(address) is { } kept) return kept;
        var result = await FollowAsync(HttpMethod.Get, Signed(address, contact), accept, withText: true, cancellation);
        if (result is FetchResult.Answer answer) cache.Keep(address, answer);
        return result;
    }

    /// <summary>Whether something is behind an address: without its text, never from the cache.</summary>
    public async Task<FetchResult> ProbeAsync(Uri address, CancellationToken cancellation = default)
    {
        var head = await FollowAsync(HttpMethod.Head, address, "*/*", withText: false, cancellation);
        // Many servers answer HEAD wrongly, with 404 and 403 too; only what GET says counts against an address.
        return head is FetchResult.Answer { Status: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices or HttpStatusCode.TooManyRequests } or FetchResult.Failure { Kind: FailureKind.NoSuchHost or FailureKind.NotAllowed }
            ? head
            : await FollowAsync(HttpMethod.Get, address, "text/html,*/*;q=0.8", withText: false, cancellation);
    }

    /// <summary>Keeps part of an answer under the address at which it alone would be found.</summary>
    public void Keep(Uri address, string mediaType, string text) => cache.Keep(address, new FetchResult.Answer([], address, HttpStatusCode.OK, mediaType, text));

    /// <summary>Drops an answer that turned out to be of no use.</summary>
    public void Forget(Uri address) => cache.Forget(address);

    /// <summary>Whether an answer is on disk.</summary>
    public bool Has(Uri address) => cache.Find(address) is not null;

    public void Dispose()
    {
        client.Dispose();
        foreach (var pace in paces.Values) pace.Dispose();
    }

    private async Task<FetchResult> FollowAsync(HttpMethod method, Uri address, string accept, bool withText, CancellationToken cancellation)
    {
        var (at, hops) = (address, ImmutableArray.CreateBuilder<Hop>());
        while (true)
        {
            if (Refusal(at) is { } refusal) return refusal;
            var (reply, failure) = await AskAsync(method, at, accept, withText, cancellation);
            if (reply is null) return failure!; // one of the two is there
            if (reply.IsCut) return new FetchResult.Failure(FailureKind.TooMuch, at, $"sends more than the {settings.LargestAnswer / 1024 / 1024} MB that are read");
            if (reply.Location is not { } location || (int)reply.Status is not (301 or 302 or 303 or 307 or 308))
                return new FetchResult.Answer(hops.ToImmutable(), at, reply.Status, reply.MediaType, reply.Text);
            if (hops.Count == MostRedirects) return new FetchResult.Failure(FailureKind.TooMuch, at, $"redirects more than {MostRedirects} times");
            if (!Uri.TryCreate(at, location, out var next)) return new FetchResult.Failure(FailureKind.NotAllowed, at, "redirects to something that is no address");
            at = next;
            hops.Add(new Hop((int)reply.Status is 301 or 308, at));
        }
    }

    private FetchResult.Failure? Refusal(Uri at) =>
        at.Scheme != Uri.UriSchemeHttps && at.Scheme != Uri.UriSchemeHttp ? new FetchResult.Failure(FailureKind.NotAllowed, at, $"is not asked: only https and http addresses are followed, not {at.Scheme}")
        : !PublicAddress.MayBe(at.IdnHost) && !settings.AllowedHosts.Contains(at.IdnHost, StringComparer.OrdinalIgnoreCase) ? new FetchResult.Failure(FailureKind.NotAllowed, at, "is not asked: it is not on the public internet")
        : null;

    private async Task<(RawReply?, FetchResult.Failure?)> AskAsync(HttpMethod method, Uri at, string accept, bool withText, CancellationToken cancellation)
    {
        if (givenUp.TryGetValue(at.Authority, out var earlier)) return (null, earlier with { At = at });
        var pace = paces.GetOrAdd(at.Authority, _ => new HostPace(at.Host, settings.Pace, clock));
        try
        {
            return (await patience.ExecuteAsync(async _ => await InTurnAsync(), cancellation), null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TimeoutRejectedException or NotAllowedException)
        {
            var failure = FailureOf(fault, at);
            if (failure.Kind is FailureKind.NoSuchHost or FailureKind.Unreachable) givenUp.TryAdd(at.Authority, failure);
            return (null, failure);
        }

        // Waiting for a turn is no fault of the server and does not count against it.
        async Task<RawReply> InTurnAsync()
        {
            using var turn = await pace.EnterAsync(cancellation);
            return await attemptLimit.ExecuteAsync(async attempt => await OnceAsync(attempt), cancellation);
        }

        async Task<RawReply> OnceAsync(CancellationToken attempt)
        {
            using var request = new HttpRequestMessage(method, at);
            request.Headers.TryAddWithoutValidation("Accept", accept);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt);
            var reply = await RawReply.OfAsync(response, withText, settings.LargestAnswer, clock, attempt);
            if (reply.Pause is { } pause) pace.SlowDown(pause * settings.Pace);
            return reply;
        }
    }

    private RetryStrategyOptions<RawReply> Retry() => new()
    {
        MaxRetryAttempts = Math.Max(1, settings.Retries),
        Delay = settings.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = attempt => ValueTask.FromResult(settings.Retries > 0 && attempt.Outcome switch
        {
            { Result: { } reply } => reply.IsPassing && !(reply.RetryAfter > settings.LongestWait),
            { Exception: { } fault } => (fault is HttpRequestException or IOException or TimeoutRejectedException) && fault.GetBaseException() is not NotAllowedException,
            _ => false,
        }),
        DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result?.RetryAfter),
    };

    private FetchResult.Failure FailureOf(Exception fault, Uri at) => fault switch
    {
        _ when fault.GetBaseException() is NotAllowedException => new(FailureKind.NotAllowed, at, "is not asked: its name leads to an address that is not on the public internet"),
        TimeoutRejectedException => new(FailureKind.Timeout, at, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"does not answer within {settings.Timeout.TotalSeconds:0.#} s")),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new(FailureKind.NoSuchHost, at, "is not known to the name service: there is no network, or no such host"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(FailureKind.Unreachable, at, "cannot be reached: its certificate or encryption is not accepted"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError } => new(FailureKind.Unreachable, at, "cannot be reached"),
        _ => new(FailureKind.Unreachable, at, "breaks off its answer"),
    };

    private Uri Signed(Uri address, string? parameter) =>
        parameter is null || settings.Contact is not { } contact ? address
        : new UriBuilder(address) { Query = $"{address.Query.TrimStart('?')}{(address.Query.Length > 1 ? "&" : "")}{parameter}={Uri.EscapeDataString(contact)}" }.Uri;

    // As Crossref's etiquette asks: name, version, a page about it, an address to write to.
    private static string NameOf(FetchSettings settings)
    {
        var version = typeof(Fetcher).Assembly.GetName().Version?.ToString(3) ?? "0";
        string[] about = [.. new[] { settings.About?.AbsoluteUri, settings.Contact is { } contact ? "mailto:" + contact : null }.OfType<string>()];
        return $"StatiqSite/{version}{(about.Length > 0 ? $" ({string.Join("; ", about)})" : "")}";
    }
}
