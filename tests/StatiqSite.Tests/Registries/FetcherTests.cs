using System.Net;
using System.Net.Sockets;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Tests.Registries;

public sealed class FetcherTests
{
    private readonly HurriedClock clock = new();

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_passing_fault_is_tried_again(int status)
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(status), ServerReply.Text("there", "text/plain"));

        Assert.Equal("there", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Broken(), ServerReply.Text("there", "text/plain"));

        Assert.Equal("there", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
    }

    [Fact]
    public async Task A_server_that_stays_broken_is_told()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(503));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Status);
        Assert.Equal(3, server.Asked.Count);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task What_is_settled_is_not_tried_again(int status)
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(status));

        Assert.Equal(status, (int)Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Status);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_server_that_asks_for_time_gets_it()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(429, "", ("Retry-After", "17")), ServerReply.Text("there", "text/plain"));

        await Get(server, "a");

        Assert.Contains(TimeSpan.FromSeconds(17), clock.Waits);
    }

    [Fact]
    public async Task A_date_to_come_back_at_is_understood()
    {
        var date = (clock.GetUtcNow() + TimeSpan.FromSeconds(40)).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(503, "", ("Retry-After", date)), ServerReply.Text("there", "text/plain"));

        await Get(server, "a");

        Assert.Contains(TimeSpan.FromSeconds(40), clock.Waits);
    }

    [Fact]
    public async Task A_server_that_asks_for_an_hour_is_left_alone()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(429, "", ("Retry-After", "3600")));

        Assert.Equal(HttpStatusCode.TooManyRequests, Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Status);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_the_pause_that_it_asks_for()
    {
        await using var server = (await RegistryServer.StartAsync()).With("*", ServerReply.Status(404, "", ("X-Rate-Limit-Limit", "2"), ("X-Rate-Limit-Interval", "10s")));
        using var fetcher = new Fetcher(Patient(server) with { Pace = 1 }, clock);

        foreach (var name in new[] { "a", "b", "c" }) await fetcher.GetAsync(new Uri(server.Address, name), "*/*", cancellation: TestContext.Current.CancellationToken);

        Assert.Equal([TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5)], clock.Waits);
    }

    [Fact]
    public async Task A_slow_server_is_given_up()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Never());
        using var fetcher = new Fetcher(server.Settings with { Timeout = TimeSpan.FromMilliseconds(50), Retries = 1 }, TimeProvider.System);

        var failure = Assert.IsType<FetchResult.Failure>(await fetcher.GetAsync(new Uri(server.Address, "a"), "*/*", cancellation: TestContext.Current.CancellationToken));

        // How often it was asked says nothing: on a busy machine the time is over before the request is out.
        Assert.Equal((FailureKind.Timeout, "127.0.0.1 does not answer within 0.1 s."), (failure.Kind, failure.Sentence));
    }

    [Fact]
    public async Task A_host_without_a_server_is_asked_in_vain_once()
    {
        using var door = new ClosedDoor();
        await using var server = await RegistryServer.StartAsync();
        using var fetcher = new Fetcher(Patient(server), clock);

        var first = Assert.IsType<FetchResult.Failure>(await fetcher.GetAsync(new Uri(door.Address, "a"), "*/*", cancellation: TestContext.Current.CancellationToken));
        var waits = clock.Waits.Count;
        var second = Assert.IsType<FetchResult.Failure>(await fetcher.GetAsync(new Uri(door.Address, "b"), "*/*", cancellation: TestContext.Current.CancellationToken));

        Assert.Equal((FailureKind.Unreachable, "127.0.0.1 cannot be reached."), (first.Kind, first.Sentence));
        Assert.Equal((FailureKind.Unreachable, waits), (second.Kind, clock.Waits.Count));
    }

    [Fact]
    public async Task Redirects_are_followed_and_remembered()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect("/b", 301)).With("b", ServerReply.Redirect("c?x=1", 302)).With("c?x=1", ServerReply.Text("there", "text/plain"));

        var answer = Assert.IsType<FetchResult.Answer>(await Get(server, "a"));

        Assert.Equal([new Hop(true, new Uri(server.Address, "b")), new Hop(false, new Uri(server.Address, "c?x=1"))], answer.Hops);
        Assert.Equal(("there", new Uri(server.Address, "c?x=1")), (answer.Text, answer.Final));
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect("/b")).With("b", ServerReply.Redirect("/a"));

        var failure = Assert.IsType<FetchResult.Failure>(await Get(server, "a"));

        Assert.Equal((FailureKind.TooMuch, "redirects more than 10 times"), (failure.Kind, failure.Reason));
        Assert.Equal(11, server.Asked.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://intranet/")]
    [InlineData("http://printer.local/")]
    public async Task No_redirect_leads_into_the_house(string to)
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Redirect(to));

        Assert.Equal(FailureKind.NotAllowed, Assert.IsType<FetchResult.Failure>(await Get(server, "a")).Kind);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task This_machine_is_not_asked_unless_the_user_says_so()
    {
        await using var server = await RegistryServer.StartAsync();
        using var fetcher = new Fetcher(Patient(server) with { AllowedHosts = [] }, clock);

        var failure = Assert.IsType<FetchResult.Failure>(await fetcher.GetAsync(new Uri($"http://127.0.0.1:{server.Address.Port}/a"), "*/*", cancellation: TestContext.Current.CancellationToken));

        Assert.Equal("127.0.0.1 is not asked: it is not on the public internet.", failure.Sentence);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_name_that_looks_public_is_judged_by_where_it_leads()
    {
        await using var server = await RegistryServer.StartAsync();
        using var fetcher = new Fetcher(Patient(server), clock, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("192.168.1.1"), IPAddress.Parse("fd00::1")]));

        var failure = Assert.IsType<FetchResult.Failure>(await fetcher.GetAsync(new Uri($"http://public.example:{server.Address.Port}/a"), "*/*", cancellation: TestContext.Current.CancellationToken));

        Assert.Equal("public.example is not asked: its name leads to an address that is not on the public internet.", failure.Sentence);
        Assert.Empty(server.Asked);
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task A_name_that_leads_nowhere_is_told()
    {
        await using var server = await RegistryServer.StartAsync();
        using var fetcher = new Fetcher(Patient(server), clock, (_, _) => Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound)));

        var failure = Assert.IsType<FetchResult.Failure>(await fetcher.GetAsync(new Uri("http://gone.example/a"), "*/*", cancellation: TestContext.Current.CancellationToken));

        Assert.Equal((FailureKind.NoSuchHost, "gone.example is not known to the name service: there is no network, or no such host."), (failure.Kind, failure.Sentence));
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Endless("application/json"));

        Assert.Equal("127.0.0.1 sends more than the 16 MB that are read.", Assert.IsType<FetchResult.Failure>(await Get(server, "a")).Sentence);
    }

    [Fact]
    public async Task An_answer_is_kept_for_its_time()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Text("one", "text/plain"), ServerReply.Text("two", "text/plain"));

        Assert.Equal("one", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
        clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal("one", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
        clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal("two", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
    }

    [Fact]
    public async Task An_absence_is_kept_for_a_day_and_a_fault_not_at_all()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Status(404), ServerReply.Text("new", "text/plain")).With("b", ServerReply.Status(403));

        await Get(server, "a");
        await Get(server, "a");
        await Get(server, "b");
        await Get(server, "b");
        Assert.Equal(["GET /a", "GET /b", "GET /b"], server.Asked);

        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("new", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
    }

    [Fact]
    public async Task A_damaged_cache_is_no_cache()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Text("there", "text/plain"));
        await Get(server, "a");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(server.CacheFolder, "answers"))) await File.WriteAllTextAsync(file, "{\"Address\":", TestContext.Current.CancellationToken);

        Assert.Equal("there", Assert.IsType<FetchResult.Answer>(await Get(server, "a")).Text);
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_told_and_hinders_nothing()
    {
        await using var server = (await RegistryServer.StartAsync()).With("a", ServerReply.Text("there", "text/plain"));
        var file = Path.Combine(server.CacheFolder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        using var fetcher = new Fetcher(server.Settings with { CacheFolder = file }, clock);

        Assert.IsType<FetchResult.Answer>(await fetcher.GetAsync(new Uri(server.Address, "a"), "*/*", cancellation: TestContext.Current.CancellationToken));
        Assert.NotNull(fetcher.CacheFault);
    }

    [Theory]
    [InlineData("STATIQSITE_CONTACT", "nobody")]
    [InlineData("STATIQSITE_CONTACT", "a@b\r\nX-Evil: 1")]
    [InlineData("STATIQSITE_TIMEOUT", "soon")]
    [InlineData("STATIQSITE_PACE", "-1")]
    [InlineData("STATIQSITE_RETRIES", "1e9")]
    public void Settings_that_cannot_be_are_told(string variable, string value)
    {
        FetchSettings.From(name => name == variable ? value : null, out var mistakes);

        Assert.StartsWith(variable, Assert.Single(mistakes), StringComparison.Ordinal);
    }

    private async Task<FetchResult> Get(RegistryServer server, string path)
    {
        using var fetcher = new Fetcher(Patient(server), clock);
        return await fetcher.GetAsync(new Uri(server.Address, path), "*/*", cancellation: TestContext.Current.CancellationToken);
    }

    private static FetchSettings Patient(RegistryServer server) => server.Settings with { Timeout = HurriedClock.Forever };
}
