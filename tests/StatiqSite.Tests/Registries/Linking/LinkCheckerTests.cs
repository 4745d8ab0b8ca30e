using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using StatiqSite.Content;
using StatiqSite.Registries.Asking;
using StatiqSite.Registries.Fetching;
using StatiqSite.Registries.Linking;

namespace StatiqSite.Tests.Registries.Linking;

public sealed class LinkCheckerTests
{
    private readonly HurriedClock clock = new();

    [Theory]
    [InlineData(200, LinkState.Fine, "")]
    [InlineData(204, LinkState.Fine, "")]
    [InlineData(404, LinkState.Dead, "answers 404")]
    [InlineData(410, LinkState.Dead, "answers 410")]
    [InlineData(401, LinkState.Unknown, "answers 401")]
    [InlineData(403, LinkState.Unknown, "answers 403")]
    [InlineData(429, LinkState.Unknown, "answers 429")]
    [InlineData(451, LinkState.Unknown, "answers 451")]
    [InlineData(500, LinkState.Unknown, "answers 500")]
    [InlineData(503, LinkState.Unknown, "answers 503")]
    [InlineData(304, LinkState.Unknown, "answers 304")]
    public async Task A_status_means(int status, LinkState state, string reason)
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(status));

        var verdict = await Try(server, "a");

        Assert.Equal((state, reason), (verdict.State, verdict.Reason));
    }

    [Theory]
    [InlineData(405)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(501)]
    public async Task Only_what_GET_says_counts_against_an_address(int status)
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(status), ServerReply.Text("there", "text/html"));

        Assert.Equal(LinkState.Fine, (await Try(server, "a")).State);
        Assert.Equal(["HEAD /a", "GET /a"], server.Asked);
    }

    [Fact]
    public async Task What_has_moved_for_good_is_named_as_far_as_it_is_for_good()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect("/b", 301)).With("b", ServerReply.Redirect("/c", 308)).With("c", ServerReply.Redirect("/login", 302)).With("login", ServerReply.Text("there", "text/html"));

        var verdict = await Try(server, "a");

        Assert.Equal((LinkState.Moved, new Uri(server.Address, "c")), (verdict.State, verdict.MovedTo));
    }

    [Fact]
    public async Task What_is_elsewhere_for_now_is_fine()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect("/b", 302)).With("b", ServerReply.Redirect("/c", 301)).With("c", ServerReply.Text("there", "text/html"));

        Assert.Equal(LinkState.Fine, (await Try(server, "a")).State);
    }

    [Fact]
    public async Task What_has_moved_to_where_nothing_is_is_dead()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect("/gone", 301));

        Assert.Equal((LinkState.Dead, "answers 404"), ((await Try(server, "a")).State, (await Try(server, "a")).Reason));
    }

    [Theory]
    [InlineData("/a", "redirects more than 10 times")]
    [InlineData("file:///etc/passwd", "is not asked: only https and http addresses are followed, not file")]
    [InlineData("http://192.168.0.1/", "is not asked: it is not on the public internet")]
    public async Task Redirects_that_are_not_followed_leave_it_open(string to, string reason)
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect(to, 301));

        var verdict = await Try(server, "a");

        Assert.Equal((LinkState.Unknown, reason), (verdict.State, verdict.Reason));
    }

    [Fact]
    public async Task A_host_that_nobody_knows_is_dead_while_others_answer()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Text("there", "text/html"));

        var (verdicts, isOffline) = await TryAll(server, new Uri("http://gone.example/"), new Uri(server.Address, "a"));

        Assert.False(isOffline);
        Assert.Equal([LinkState.Dead, LinkState.Fine], verdicts.Select(verdict => verdict.State));
        Assert.Equal("has a host that is not known", verdicts[0].Reason);
    }

    [Fact]
    public async Task A_host_that_nobody_knows_is_dead_while_the_network_is_there()
    {
        await using var server = await RegistryServer.StartAsync();

        var (verdicts, isOffline) = await TryAll(server, new Uri("http://gone.example/"));

        Assert.Equal((false, LinkState.Dead), (isOffline, verdicts[0].State));
    }

    [Fact]
    public async Task Without_a_network_nothing_is_said_and_nothing_written_down()
    {
        await using var server = await RegistryServer.StartAsync();

        var (_, isOffline) = await TryAll(server, WithoutNetwork, new Uri("http://gone.example/"), new Uri("http://also.example/"));

        Assert.True(isOffline);
        Assert.False(File.Exists(Path.Combine(server.CacheFolder, "links.ndjson")));
    }

    [Fact]
    public async Task Identifiers_are_asked_of_their_registries()
    {
        await using var server = (await RegistryServer.StartAsync())
            .With("doi/api/handles/10.5555/toy.article", "doi-handles-known.json")
            .With("arxiv/api/query?id_list=2401.00001,2401.55555&max_results=2", "arxiv-query-entry.xml")
            .With("pubmed/efetch.fcgi?*", "pubmed-efetch-article.xml");

        var (verdicts, _) = await TryAll(
            server,
            new Uri("https://doi.org/10.5555/toy.article"), new Uri("https://doi.org/10.5555/nothing"), new Uri("https://arxiv.org/abs/2401.00001"), new Uri("https://arxiv.org/abs/2401.55555"),
            new Uri("https://pubmed.ncbi.nlm.nih.gov/99000001/"), new Uri("https://pubmed.ncbi.nlm.nih.gov/7/"));

        Assert.Equal(
            ["", "leads nowhere: There is no DOI 10.5555/nothing", "", "leads nowhere: arXiv knows no 2401.55555", "", "leads nowhere: PubMed knows no 7"],
            verdicts.Select(verdict => verdict.Reason));
        Assert.Equal(4, server.Asked.Count);
    }

    [Fact]
    public async Task A_registry_that_is_down_leaves_its_identifiers_open()
    {
        await using var server = (await RegistryServer.StartAsync()).With("doi/*", ServerReply.Status(500));

        var (verdicts, _) = await TryAll(server, new Uri("https://doi.org/10.5555/toy.article"));

        Assert.Equal((LinkState.Unknown, "cannot be tried: doi.org answers 500"), (verdicts[0].State, verdicts[0].Reason));
    }

    [Fact]
    public async Task What_was_fine_is_not_tried_again_and_what_was_dead_is()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Text("there", "text/html"));
        Uri[] links = [new(server.Address, "a"), new(server.Address, "gone")];
        var (first, _) = await TryAll(server, links);
        clock.Advance(TimeSpan.FromDays(2));
        server.Asked.Clear();

        var (second, _) = await TryAll(server, links);

        Assert.Equal(["HEAD /gone", "GET /gone"], server.Asked);
        Assert.Equal(first[0], second[0]);
        Assert.Equal((first[1].Checked, true), (second[1].Since, second[1].Checked > first[1].Checked));

        clock.Advance(TimeSpan.FromDays(5));
        server.Asked.Clear();
        await TryAll(server, links);
        Assert.Contains("HEAD /a", server.Asked);
    }

    [Fact]
    public async Task A_damaged_ledger_loses_its_damaged_lines_only()
    {
        await using var server = (await RegistryServer.StartAsync()).With("*", ServerReply.Text("there", "text/html"));
        Uri[] links = [new(server.Address, "a"), new(server.Address, "b")];
        await TryAll(server, links);
        var file = Path.Combine(server.CacheFolder, "links.ndjson");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(file, [lines[0], "{\"address\":", "null", "[]", lines[1][..^20]], TestContext.Current.CancellationToken);
        server.Asked.Clear();

        await TryAll(server, links);

        Assert.Equal(["HEAD /b"], server.Asked);
    }

    private async Task<LinkVerdict> Try(RegistryServer server, string path) => (await TryAll(server, new Uri(server.Address, path))).Verdicts[0];

    private Task<(ImmutableArray<LinkVerdict> Verdicts, bool IsOffline)> TryAll(RegistryServer server, params Uri[] links) => TryAll(server, server.Addresses, links);

    private static RegistryAddresses WithoutNetwork => RegistryAddresses.From(name => "http://registry.example/", out _);

    private async Task<(ImmutableArray<LinkVerdict> Verdicts, bool IsOffline)> TryAll(RegistryServer server, RegistryAddresses addresses, params Uri[] links)
    {
        using var fetcher = new Fetcher(server.Settings with { Timeout = HurriedClock.Forever, Retries = 1 }, clock, Resolve);
        var ledger = LinkLedger.Open(server.CacheFolder, clock.GetUtcNow());
        var checker = new LinkChecker(fetcher, new WorkLookup(addresses, fetcher, clock), ledger, TimeSpan.FromDays(6), clock);
        var found = await checker.CheckAsync(
            [.. links.Select(link => OutsideLink.Find(link.AbsoluteUri) is var (address, names) ? new OutsideLink(address, names, [new SourceSpan("papers/a.yaml", 1, 1)]) : throw new ArgumentException("No link."))],
            _ => { }, TestContext.Current.CancellationToken);
        return ([.. found.Select(link => link.Verdict)], checker.IsOffline);
    }

    /// <summary>This machine has an address, and no other name leads anywhere.</summary>
    private static Task<IPAddress[]> Resolve(string host, CancellationToken cancellation) =>
        IPAddress.TryParse(host, out var address) ? Task.FromResult<IPAddress[]>([address]) : Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound));
}
