using StatiqSite.Tests.Registries;

namespace StatiqSite.Tests.Cli;

public sealed class EnrichCommandTests
{
    private const string Article = "# Mine.\ntitle: \"Reasoning of toy models & clinicians: a 2nd look\" # as printed\nauthors:\n  - Lovelace, A.\n  - et al.\ndate: 2024\nvenue: J. Toy Med.\ndoi: 10.5555/toy.article\n";
    private const string Complete = "title: A paper of which nobody knows more\nauthors: [\"Noether, Emmy\"]\ndate: 2024\nurl: https://example.org/a\n";

    [Fact]
    public async Task It_prints_a_diff_that_git_applies_and_changes_nothing()
    {
        await using var server = await Toy();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich");

        Assert.Equal(0, finished.Code);
        Assert.Equal(Article, await Text(folder, "article"));
        Assert.Equal(
            """
            --- a/input/papers/article.yaml
            +++ b/input/papers/article.yaml
            @@ -1,8 +1,18 @@
             # Mine.
             title: "Reasoning of toy models & clinicians: a 2nd look" # as printed
             authors:
            -  - Lovelace, A.
            -  - et al.
            +  - { family: Lovelace, given: Ada, orcid: 0000-0002-1825-0097 }
            +  - { family: Berg, given: Anna, particle: van der, suffix: Jr }
            +  - Müller-Łukasz, Zoë
            +  - { literal: The Toy Consortium }
             date: 2024
             venue: J. Toy Med.
            +volume: 12
            +issue: 3
            +pages: 10–19
             doi: 10.5555/toy.article
            +pmid: 99000001
            +pmcid: PMC9900001
            +versions: { preprint: "2401.00001" }
            +status: corrected
            +notice: https://doi.org/10.5555/toy.correction

            """,
            finished.Output);
        Assert.Equal(
            """
            Asked about 2 of 2 papers.
            input/papers/article.yaml: would gain authors, volume, issue, pages, versions, status, notice, says Crossref
            input/papers/article.yaml: would gain pmid, pmcid, says PubMed
            input/papers/gone.yaml(5,8): differs: `arxiv` leads nowhere: arXiv knows no 2412.99999.
            Asked about 2 papers (1 without an identifier): 1 file would gain 9 facts, 1 paper differs, 0 not fully answered.

            """,
            finished.Error);
        folder.Write("enrich.patch", finished.Output);
        await Git(folder, "apply", "enrich.patch");
        var patched = await Text(folder, "article");

        folder.Write("input/papers/article.yaml", Article);
        var written = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich", "--write");

        Assert.Equal(0, written.Code);
        Assert.Contains("input/papers/article.yaml: gained pmid, pmcid, says PubMed\n", written.Output, StringComparison.Ordinal);
        Assert.Equal(patched, await Text(folder, "article"));
        Assert.Equal("", (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich")).Output);
        Assert.Equal(Complete, await Text(folder, "complete"));
    }

    [Fact]
    public async Task What_a_preprint_became_is_found_by_its_title()
    {
        await using var server = await Toy();
        server.With("crossref/works?rows=5&*", "crossref-works-search.json").With("arxiv/api/query?id_list=2401.00001&max_results=1", ServerReply.Text("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "application/atom+xml"));
        using var folder = Companion();
        folder.Write("input/papers/pre.yaml", "type: preprint\ntitle: Toy models, reason & more\nauthors: [{ family: Berg, particle: van der, given: A. }]\ndate: 2023\narxiv: \"2401.00001\"\n");

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich", "--query", "key=pre");

        Assert.Contains("input/papers/pre.yaml: would gain versions, says Crossref\n", finished.Error, StringComparison.Ordinal);
        Assert.Contains("\n+versions: { published: 10.5555/found }\n", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_version_that_the_file_names_is_not_looked_for()
    {
        await using var server = await Toy();
        using var folder = Companion();
        folder.Write("input/papers/gone.yaml", "type: preprint\ntitle: A toy preprint that nobody has\nauthors: [\"Noether, Emmy\"]\ndate: 2024\narxiv: \"2412.99999\"\nversions: { published: 10.5555/final }\n");

        await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich", "--query", "key=gone");

        Assert.DoesNotContain(server.Asked, target => target.Contains("crossref", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_can_be_kept_to_some_papers_and_to_so_many_changes()
    {
        await using var server = await Toy();
        using var folder = Companion();

        Assert.Equal("", (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich", "--query", "key=complete&key=gone")).Output);
        Assert.DoesNotContain(server.Asked, target => target.Contains("10.5555", StringComparison.Ordinal));
        Assert.Equal(2, (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich", "--query", "key=nobody")).Code);
        folder.Write("input/papers/b.yaml", "title: A toy trial of a toy drug in toy patients\nauthors: [\"Hopper, G.\"]\ndate: 2021\ndoi: 10.5555/toy.retracted\n");
        Assert.Equal(1, (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich", "--max", "1")).Output.Split("--- a/").Length - 1);
        Assert.Equal(2, (await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich")).Output.Split("--- a/").Length - 1);
    }

    [Fact]
    public async Task One_registry_that_is_down_does_not_stop_it()
    {
        await using var server = await Toy();
        server.With("crossref/works/10.5555%2Ftoy.article?*", ServerReply.Status(503));
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich");

        Assert.Equal(0, finished.Code);
        Assert.Contains("+pmid: 99000001\n", finished.Output, StringComparison.Ordinal);
        Assert.Contains("input/papers/article.yaml: not answered: Crossref answers 503.\n", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_it_says_so_and_changes_nothing()
    {
        using var door = new ClosedDoor();
        using var folder = Companion();

        var finished = await Statiqsite.RunUnderAsync(folder.Path, door.Environment, "enrich", "--write");

        Assert.Equal((3, ""), (finished.Code, finished.Output));
        Assert.Contains("statiqsite: no registry answered, and nothing was changed: 127.0.0.1 cannot be reached.\n", finished.Error, StringComparison.Ordinal);
        Assert.Equal(Article, await Text(folder, "article"));
    }

    [Fact]
    public async Task A_run_that_was_interrupted_goes_on_where_it_stopped()
    {
        await using var server = await Toy();
        using var folder = Companion();
        await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich");
        var asked = server.Asked.Count;

        await Statiqsite.RunUnderAsync(folder.Path, server.Environment, "enrich");

        Assert.Equal(asked, server.Asked.Count);
    }

    private static async Task<RegistryServer> Toy() => (await RegistryServer.StartAsync())
        .With("crossref/works/10.5555%2Ftoy.article?*", "crossref-works-article.json").With("crossref/works/10.5555%2Ftoy.retracted?*", "crossref-works-retracted.json")
        .With("pubmed/esearch.fcgi?*", "pubmed-esearch-none.json").With("pubmed/esearch.fcgi?db=pubmed&retmode=json&retmax=3&tool=statiqsite&term=%2210.5555%2Ftoy.article%22*", "pubmed-esearch-one.json").With("pubmed/efetch.fcgi?*", "pubmed-efetch-article.xml")
        .With("arxiv/api/query?*", "arxiv-query-error.xml");

    private static TempFolder Companion()
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", Input.Review);
        folder.Write("input/papers/article.yaml", Article);
        folder.Write("input/papers/complete.yaml", Complete);
        folder.Write("input/papers/gone.yaml", "type: preprint\ntitle: A toy preprint that nobody has\nauthors: [\"Noether, Emmy\"]\ndate: 2024\narxiv: \"2412.99999\"\n");
        return folder;
    }

    private static Task<string> Text(TempFolder folder, string key) => File.ReadAllTextAsync(folder[$"input/papers/{key}.yaml"], TestContext.Current.CancellationToken);

    private static async Task Git(TempFolder folder, params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardError = true })!; // git starts
        var error = await git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (git.ExitCode, error));
    }
}
