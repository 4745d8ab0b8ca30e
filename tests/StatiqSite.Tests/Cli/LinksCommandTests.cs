using StatiqSite.Tests.Registries;

namespace StatiqSite.Tests.Cli;

public sealed class LinksCommandTests
{
    [Fact]
    public async Task Every_address_is_tried_and_told_at_its_place()
    {
        await using var server = await Toy();
        using var folder = Companion(server);

        var finished = await Statiqsite.RunUnderAsync(folder.Path, Allowing(server), "links");

        Assert.Equal((1, ""), (finished.Code, finished.Error));
        Assert.Equal(
            $"""
            input/papers/a.yaml(6,9): dead: {server.Address}gone answers 404
            input/chapters/01-one.md(7,1): moved: {server.Address}moved is now {server.Address}new
            input/papers/a.yaml(7,9): unknown: {server.Address}closed answers 403
            6 addresses: 1 dead, 1 moved, 1 unknown, 3 fine.

            """,
            finished.Output);
    }

    [Fact]
    public async Task A_second_run_asks_again_only_for_what_is_not_settled()
    {
        await using var server = await Toy();
        using var folder = Companion(server);
        await Statiqsite.RunUnderAsync(folder.Path, Allowing(server), "links");
        server.Asked.Clear();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, Allowing(server), "links", "--format", "markdown");

        Assert.Equal(["GET /closed", "GET /gone", "HEAD /closed", "HEAD /gone"], server.Asked.Order(StringComparer.Ordinal));
        Assert.StartsWith("# Links\n\n6 addresses: 1 dead, 1 moved, 1 unknown, 3 fine.\n", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_it_says_so()
    {
        using var door = new ClosedDoor();
        using var folder = new TempFolder();
        folder.Write("input/papers/a.yaml", $"title: A\ndate: 2024\ndoi: 10.5555/toy.article\nlinks: {{ code: \"{door.Address}a\" }}\n");

        var finished = await Statiqsite.RunUnderAsync(folder.Path, door.Environment, "links");

        Assert.Equal((3, ""), (finished.Code, finished.Output));
        Assert.Contains("statiqsite: the network cannot be reached: no address answered, so nothing is known of them.\n", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_of_the_house_are_not_tried()
    {
        await using var server = await Toy();
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", Input.Review);
        folder.Write("input/papers/a.yaml", "title: A\nauthors: [\"Li, C.\"]\ndate: 2024\ndoi: 10.5555/toy.article\nlinks: { code: \"http://169.254.169.254/latest/\" }\n");

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "links");

        Assert.Equal(0, finished.Code);
        Assert.StartsWith("input/papers/a.yaml(5,16): unknown: http://169.254.169.254/latest/ is not asked: it is not on the public internet\n", finished.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("links", "--format", "yaml")]
    [InlineData("links", "--input", "nowhere")]
    [InlineData("links", "--max-age", "x")]
    public async Task Wrong_usage_is_told(params string[] arguments)
    {
        await using var server = await Toy();
        using var folder = Companion(server);

        Assert.Equal(2, (await Statiqsite.RunUnderAsync(folder.Path, Allowing(server), arguments)).Code);
        Assert.Empty(server.Asked);
    }

    private static Dictionary<string, string?> Allowing(RegistryServer server)
    {
        var environment = server.Environment;
        environment["STATIQSITE_ALLOW_HOSTS"] = "127.0.0.1";
        return environment;
    }

    private static async Task<RegistryServer> Toy() => (await RegistryServer.StartAsync())
        .With("doi/api/handles/10.5555/toy.article", "doi-handles-known.json")
        .With("here", ServerReply.Text("there", "text/html")).With("new", ServerReply.Text("there", "text/html"))
        .With("moved", ServerReply.Redirect("/new", 301)).With("closed", ServerReply.Status(403)).With("broken", ServerReply.Status(503), ServerReply.Text("there", "text/html"));

    private static TempFolder Companion(RegistryServer server)
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", Input.Review);
        folder.Write("input/papers/a.yaml", $"title: A\nauthors: [\"Li, C.\"]\ndate: 2024\ndoi: 10.5555/toy.article\nlinks:\n  code: {server.Address}gone\n  data: {server.Address}closed\n  demo: {server.Address}here\n  blog: {server.Address}broken\n");
        folder.Write("input/chapters/01-one.md", $"---\ntitle: T\nnumber: 1\n---\n\nSee\n[this]({server.Address}moved).\n");
        return folder;
    }
}
