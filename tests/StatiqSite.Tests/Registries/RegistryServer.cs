using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatiqSite.Registries.Asking;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Tests.Registries;

/// <summary>All registries as one server on this machine. What is not set answers as the registries do for what they do not know: 404.</summary>
internal sealed class RegistryServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ServerReply>> replies = new(StringComparer.OrdinalIgnoreCase);
    private readonly TempFolder cache = new();

    private RegistryServer(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Method, path and query of every request, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public ConcurrentQueue<string> UserAgents { get; } = new();

    public RegistryAddresses Addresses => RegistryAddresses.From(name => Environment.GetValueOrDefault(name), out _);

    public string CacheFolder => cache["cache/."][..^2];

    /// <summary>Impatient, so that no test waits.</summary>
    public FetchSettings Settings => FetchSettings.From(name => Environment.GetValueOrDefault(name), out _) with { AllowedHosts = ["127.0.0.1", "localhost"] };

    /// <summary>For the program as a process.</summary>
    public Dictionary<string, string?> Environment => EnvironmentOf(Address, CacheFolder);

    public static Dictionary<string, string?> EnvironmentOf(Uri address, string cacheFolder) => new()
    {
        ["STATIQSITE_CROSSREF"] = $"{address}crossref/",
        ["STATIQSITE_DATACITE"] = $"{address}datacite/",
        ["STATIQSITE_DOI"] = $"{address}doi/",
        ["STATIQSITE_ARXIV"] = $"{address}arxiv/",
        ["STATIQSITE_PUBMED"] = $"{address}pubmed/",
        ["STATIQSITE_PMC"] = $"{address}pmc/",
        ["STATIQSITE_GITHUB"] = $"{address}github/",
        ["STATIQSITE_GITHUB_FILES"] = $"{address}github-files/",
        ["STATIQSITE_CACHE"] = cacheFolder,
        ["STATIQSITE_CONTACT"] = "ada@example.org",
        ["STATIQSITE_PACE"] = "0",
        ["STATIQSITE_RETRIES"] = "2",
        ["STATIQSITE_TIMEOUT"] = "30",
        ["NO_PROXY"] = "127.0.0.1,localhost",
        ["no_proxy"] = "127.0.0.1,localhost",
    };

    public static async Task<RegistryServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new RegistryServer(builder.Build());
        server.app.Run(server.ReplyAsync);
        await server.app.StartAsync();
        server.Address = new Uri(server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/"); // a running server has one
        return server;
    }

    /// <summary>Sets what is answered below a path, whatever the method: one reply after the other, the last one for ever.</summary>
    /// <param name="path">Path and query as they are sent, or their beginning up to a `*`.</param>
    public RegistryServer With(string path, params ServerReply[] some)
    {
        replies["/" + path] = new ConcurrentQueue<ServerReply>(some);
        return this;
    }

    /// <summary>Sets a file of <c>Answers/</c> as the answer.</summary>
    public RegistryServer With(string path, string file) => With(path, ServerReply.File(file));

    public Fetcher Fetcher(TimeProvider? clock = null) => new(Settings, clock ?? TimeProvider.System);

    public WorkLookup Lookup(Fetcher fetcher) => new(Addresses, fetcher, TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        // Not StopAsync alone: a test that hangs up early leaves requests that wait.
        using var hurry = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
        cache.Dispose();
    }

    private async Task ReplyAsync(HttpContext context)
    {
        var feature = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!; // every request has one
        var target = feature.RawTarget;
        Asked.Enqueue($"{context.Request.Method} {target}");
        UserAgents.Enqueue(context.Request.Headers.UserAgent.ToString());
        var key = replies.Keys.Where(path => path.EndsWith('*') ? target.StartsWith(path[..^1], StringComparison.OrdinalIgnoreCase) : string.Equals(path, target, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(path => path.Length).FirstOrDefault();
        var reply = key is null ? ServerReply.Status(404, "Resource not found.") : replies[key].Count > 1 && replies[key].TryDequeue(out var next) ? next : replies[key].First();
        await reply.SendAsync(context);
    }
}
