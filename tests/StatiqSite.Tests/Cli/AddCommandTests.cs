using StatiqSite.Tests.Registries;

namespace StatiqSite.Tests.Cli;

public sealed class AddCommandTests
{
    private const string Known = "# A comment.\ntitle: A known work on toys and their doctors\nauthors: [\"Known, Ann\"]\ndate: 2023\ndoi: 10.5555/known\n";

    [Fact]
    public async Task A_paper_is_written_in_the_canonical_layout_and_passes_the_check()
    {
        await using var server = await Toy();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "https://doi.org/10.5555/TOY.article");

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.Equal(
            """
            https://doi.org/10.5555/TOY.article: wrote input/papers/lovelace2024reasoning.yaml
                “Reasoning of toy models & clinicians: a 2nd look” (Journal of Toy Medicine, 2024-02-07), says Crossref and PubMed
                fill in: topics (modality, task); summary (one to three sentences in your own words); chapters, unless a chapter cites it

            """,
            finished.Output);
        var today = DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            $$"""
            # yaml-language-server: $schema=../schema/paper.json
            type: article
            title: "Reasoning of toy models & clinicians: a 2nd look"
            authors:
              - { family: Lovelace, given: Ada, orcid: 0000-0002-1825-0097 }
              - { family: Berg, given: Anna, particle: van der, suffix: Jr }
              - Müller-Łukasz, Zoë
              - { literal: The Toy Consortium }
            date: 2024-02-07
            venue: Journal of Toy Medicine
            volume: 12
            issue: 3
            pages: 10–19
            publisher: Toy Press
            doi: 10.5555/toy.article
            pmid: 99000001
            pmcid: PMC9900001
            issn: 0028-0836
            language: en
            versions: { preprint: "2401.00001" }
            status: corrected
            notice: https://doi.org/10.5555/toy.correction
            added: {{today}}

            """,
            await File.ReadAllTextAsync(folder["input/papers/lovelace2024reasoning.yaml"], TestContext.Current.CancellationToken));
        Assert.Equal(0, (await Statiqsite.RunAsync(folder.Path, "check")).Code);
    }

    [Fact]
    public async Task What_is_there_is_named_and_nobody_is_asked()
    {
        await using var server = await Toy();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "doi:10.5555/KNOWN");

        Assert.Equal((1, "doi:10.5555/KNOWN: is there already, as known (DOI 10.5555/known)\n"), (finished.Code, finished.Output));
        Assert.Empty(server.Asked);
        Assert.Equal(["known.yaml"], Papers(folder));
    }

    [Fact]
    public async Task A_work_that_is_there_under_another_identifier_is_found()
    {
        await using var server = await Toy();
        using var folder = Companion();
        folder.Write("input/papers/toy.yaml", "title: Toy models\nauthors: [\"Lovelace, A.\"]\ndate: 2024\narxiv: \"2401.00001\"\n");

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article");

        Assert.Equal(1, finished.Code);
        Assert.StartsWith("10.5555/toy.article: is there already, as toy (arXiv identifier 2401.00001)\n    its file does not say: doi: 10.5555/toy.article\n", finished.Output, StringComparison.Ordinal);
        Assert.Equal(["known.yaml", "toy.yaml"], Papers(folder));
    }

    [Fact]
    public async Task The_title_of_another_work_is_refused_until_one_insists()
    {
        await using var server = await Toy();
        using var folder = Companion();
        folder.Write("input/papers/same.yaml", "title: \"REASONING of toy models & clinicians – a 2nd look\"\nauthors: [\"Other, Ann\"]\ndate: 2022\ndoi: 10.5555/other\n");

        var refused = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article");
        var added = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article", "--allow-same-title");

        Assert.Equal((1, "10.5555/toy.article: may be there already: same has the title “Reasoning of toy models & clinicians: a 2nd look” too. If it is another work, repeat with --allow-same-title.\n"), (refused.Code, refused.Output));
        Assert.Equal(0, added.Code);
        Assert.Equal(["known.yaml", "lovelace2024reasoning.yaml", "same.yaml"], Papers(folder));
    }

    [Fact]
    public async Task A_title_that_many_works_have_refuses_nothing()
    {
        const string Editorial = """{"message":{"DOI":"10.5555/editorial","type":"journal-article","title":["Editorial"],"author":[{"family":"Lovelace","given":"Ada"}],"issued":{"date-parts":[[2024]]}}}""";
        await using var server = (await Toy()).With("crossref/works/10.5555%2Feditorial?*", ServerReply.Text(Editorial, "application/json")).With("pubmed/esearch.fcgi?*", "pubmed-esearch-none.json");
        using var folder = Companion();
        folder.Write("input/papers/other.yaml", "title: Editorial\nauthors: [\"Other, Ann\"]\ndate: 2022\ndoi: 10.5555/other\n");

        Assert.Equal(0, (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/editorial")).Code);
    }

    [Fact]
    public async Task Each_of_several_works_is_answered()
    {
        await using var server = await Toy();
        server.With("doi/ra/*", "doi-ra-none.json").With("arxiv/api/query?*", "arxiv-query-withdrawn.xml");
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article", "99000001", "10.5555/nothing", "2402.00002");

        Assert.Equal(1, finished.Code);
        Assert.Matches(
            """
            \A10\.5555/toy\.article: wrote input/papers/lovelace2024reasoning\.yaml
            (?:    .*
            )+99000001: is there already, as lovelace2024reasoning \(PubMed number 99000001\)
            10\.5555/nothing: not added\. There is no DOI 10\.5555/nothing\. Look for a slip of the finger\.
            2402\.00002: wrote input/papers/noether2024toy\.yaml
            (?:    .*
            )+\z
            """.ReplaceLineEndings("\n"),
            finished.Output);
        Assert.Equal(["known.yaml", "lovelace2024reasoning.yaml", "noether2024toy.yaml"], Papers(folder));
        Assert.Contains("status: withdrawn\nnotice: https://arxiv.org/abs/2402.00002\n", await File.ReadAllTextAsync(folder["input/papers/noether2024toy.yaml"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_it_says_so_and_writes_nothing()
    {
        using var door = new ClosedDoor();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, door.Environment, "add", "10.5555/toy.article", "2401.00001");

        Assert.Equal(3, finished.Code);
        Assert.Equal(
            """
            10.5555/toy.article: not added. 127.0.0.1 cannot be reached. Without the network nothing can be looked up, and nothing was written for it.
            2401.00001: not added. 127.0.0.1 cannot be reached. Without the network nothing can be looked up, and nothing was written for it.

            """,
            finished.Output);
        Assert.Equal(["known.yaml"], Papers(folder));
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", "text/html")]
    [InlineData("{\"message\": {\"title\": [\"A", "application/json")]
    [InlineData("{}", "application/json")]
    [InlineData("[1,2]", "application/json")]
    [InlineData("\"text\"", "application/json")]
    [InlineData("", "application/json")]
    public async Task An_answer_that_cannot_be_read_writes_nothing(string text, string mediaType)
    {
        await using var server = (await RegistryServer.StartAsync()).With("crossref/works/*", ServerReply.Text(text, mediaType));
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article");

        Assert.Equal(3, finished.Code);
        Assert.StartsWith("10.5555/toy.article: not added. Crossref ", finished.Output, StringComparison.Ordinal);
        Assert.Equal(["known.yaml"], Papers(folder));
    }

    [Fact]
    public async Task A_dry_run_prints_the_file()
    {
        await using var server = await Toy();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article", "--dry-run");

        Assert.Equal(0, finished.Code);
        Assert.Contains(": would write input/papers/lovelace2024reasoning.yaml\n", finished.Output, StringComparison.Ordinal);
        Assert.Contains("\ndoi: 10.5555/toy.article\n", finished.Output, StringComparison.Ordinal);
        Assert.Equal(["known.yaml"], Papers(folder));
    }

    [Fact]
    public async Task Answers_are_kept_outside_of_the_companion()
    {
        await using var server = await Toy();
        using var folder = Companion();

        await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article", "--dry-run");
        var asked = server.Asked.Count;
        await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article", "--dry-run");
        Assert.Equal(asked, server.Asked.Count);
        await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article", "--dry-run", "--max-age", "0");

        Assert.Equal(2 * asked, server.Asked.Count);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add", "toy")]
    [InlineData("add", "10.5555/toy.article", "ftp://example.org/a")]
    [InlineData("add", "10.5555/toy.article", "--input", "nowhere")]
    [InlineData("add", "10.5555/toy.article", "--max-age", "-1")]
    [InlineData("add", "10.5555/toy.article", "--max-age", "soon")]
    public async Task Wrong_usage_is_told_before_anybody_is_asked(params string[] arguments)
    {
        await using var server = await Toy();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, arguments);

        Assert.Equal(2, finished.Code);
        Assert.NotEqual("", finished.Error);
        Assert.Empty(server.Asked);
        Assert.Equal(["known.yaml"], Papers(folder));
    }

    [Fact]
    public async Task Papers_that_cannot_be_read_stop_it()
    {
        await using var server = await Toy();
        using var folder = Companion();
        folder.Write("input/papers/broken.yaml", "title: [\n");

        Assert.Equal(1, (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "add", "10.5555/toy.article")).Code);
        Assert.Empty(server.Asked);
    }

    private static async Task<RegistryServer> Toy() => (await RegistryServer.StartAsync())
        .With("crossref/works/10.5555%2Ftoy.article?*", "crossref-works-article.json")
        .With("pubmed/esearch.fcgi?*", "pubmed-esearch-one.json").With("pubmed/efetch.fcgi?*", "pubmed-efetch-article.xml");

    private static TempFolder Companion()
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", Input.Review);
        folder.Write("input/topics.yaml", Input.Topics);
        folder.Write("input/papers/known.yaml", Known);
        return folder;
    }

    private static IEnumerable<string> Papers(TempFolder folder) =>
        Directory.EnumerateFiles(folder["input/papers/."]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
