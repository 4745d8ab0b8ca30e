using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Tests.Registries;

public sealed class WorkLookupTests
{
    [Theory]
    [InlineData("10.5555/toy.article", "DOI 10.5555/toy.article")]
    [InlineData("doi:10.5555/TOY.article", "DOI 10.5555/toy.article")]
    [InlineData("https://doi.org/10.5555/toy.article", "DOI 10.5555/toy.article")]
    [InlineData("arXiv:2401.00001v3", "arXiv 2401.00001")]
    [InlineData("https://arxiv.org/pdf/2401.00001v2.pdf", "arXiv 2401.00001")]
    [InlineData("99000001", "PubMed 99000001")]
    [InlineData("PMID: 99000001", "PubMed 99000001")]
    [InlineData("pmc9900001", "Central PMC9900001")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/", "Central PMC9900001")]
    [InlineData("https://journal.example/a", "Web https://journal.example/a")]
    [InlineData("toy", null)]
    [InlineData("ftp://journal.example/a", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://10.5555@evil.example/", null)]
    [InlineData("", null)]
    public void What_people_write_is_understood(string written, string? expected) =>
        Assert.Equal(expected, WorkLookup.Understand(written) switch
        {
            { Doi: { } doi } => $"DOI {doi}",
            { Arxiv: { } arxiv } => $"arXiv {arxiv}",
            { PubMed: { } number } => $"PubMed {number}",
            { PubMedCentral: { } central } => $"Central {central}",
            { Web: { } web } => $"Web {web}",
            _ => null,
        });

    [Theory]
    [InlineData("10.5555/toy.article")]
    [InlineData("99000001")]
    [InlineData("PMC9900001")]
    public async Task Crossref_and_PubMed_complete_each_other(string written)
    {
        await using var server = await Toy();

        var record = Found.In(await Find(server, written));

        Assert.Equal("Crossref and PubMed", record.Names);
        Assert.Equal(("10.5555/toy.article", "99000001", "PMC9900001", "Journal of Toy Medicine"), (record.Work.Doi?.Value, record.Work.PubMed, record.Work.PubMedCentral, record.Work.Venue));
        Assert.Empty(record.Entry.Doubts);
    }

    [Fact]
    public async Task A_registry_that_is_down_leaves_its_facts_open()
    {
        await using var server = (await Toy()).With("pubmed/esearch.fcgi?*", ServerReply.Status(500));

        var record = Found.In(await Find(server, "10.5555/toy.article"));

        Assert.Null(record.Work.PubMed);
        Assert.Equal(["PubMed answers 500. Its PubMed number is left open."], record.Entry.Doubts);
    }

    [Fact]
    public async Task A_page_that_names_its_DOI_leads_to_the_registry()
    {
        await using var server = (await Toy()).With("journal/a", "page-doi.html");

        Assert.Equal("Crossref and PubMed", Found.In(await Find(server, $"{server.Address}journal/a")).Names);
    }

    [Fact]
    public async Task A_page_without_one_speaks_for_itself()
    {
        await using var server = (await RegistryServer.StartAsync()).With("proceedings/a", "page-highwire.html");

        var work = Found.In(await Find(server, $"{server.Address}proceedings/a")).Work;

        Assert.Equal((WorkType.Conference, "A toy paper of proceedings", "Proceedings of the Toy Conference", "100–111", new PartialDate(2023, 7, 9)), (work.Type, work.Title, work.Venue, work.Pages, work.Date));
        Assert.Equal([new Author.Person("Hopper", "Grace"), new Author.Person("Berg", "Anna", "van der")], work.Authors.Named);
        Assert.Equal($"{server.Address}proceedings/a", work.Url?.Value);
    }

    [Fact]
    public async Task A_post_is_read_from_its_linked_data()
    {
        await using var server = (await RegistryServer.StartAsync()).With("blog/a", "page-jsonld.html");

        var work = Found.In(await Find(server, $"{server.Address}blog/a")).Work;

        Assert.Equal((WorkType.Web, "Toys for doctors", "The Toy Blog", new PartialDate(2025, 3, 4)), (work.Type, work.Title, work.Venue, work.Date));
        Assert.Equal([new Author.Person("Lovelace", "Ada"), new Author.Organization("Toy Lab")], work.Authors.Named);
        Assert.NotNull(work.Accessed);
    }

    [Theory]
    [InlineData(403, "127.0.0.1 answers 403. Name the work's DOI instead.")]
    [InlineData(429, "127.0.0.1 asks for patience (429). Try again later. Name the work's DOI instead.")]
    public async Task A_page_that_lets_no_program_read_it_is_told(int status, string reason)
    {
        await using var server = (await RegistryServer.StartAsync()).With("journal/a", ServerReply.Status(status));

        Assert.Equal(reason, Found.SilenceIn(await Find(server, $"{server.Address}journal/a")));
    }

    [Fact]
    public async Task A_PDF_is_no_page()
    {
        await using var server = (await RegistryServer.StartAsync()).With("journal/a.pdf", ServerReply.Text("%PDF-1.7", "application/pdf"));

        Assert.Equal("127.0.0.1 sends no page (application/pdf). Name the work's DOI instead.", Found.SilenceIn(await Find(server, $"{server.Address}journal/a.pdf")));
    }

    [Fact]
    public async Task A_repository_that_asks_for_its_article_is_its_code()
    {
        await using var server = (await Toy()).With("github-files/toy-lab/toy-model/HEAD/CITATION.cff", "github-citation-preferred.cff");

        var work = Found.In(await Find(server, "https://github.com/toy-lab/toy-model")).Work;

        Assert.Equal("10.5555/toy.article", work.Doi?.Value);
        Assert.Equal([new WorkLink(LinkKind.Code, WebAddress.Find("https://github.com/toy-lab/toy-model")!)], work.Links);
    }

    [Fact]
    public async Task A_repository_is_software_by_its_own_words()
    {
        await using var server = (await RegistryServer.StartAsync()).With("github/repos/toy-lab/toy-model", "github-repos-toy.json").With("github-files/toy-lab/toy-model/HEAD/CITATION.cff", "github-citation-software.cff");

        var work = Found.In(await Find(server, "https://github.com/toy-lab/toy-model/tree/main/src")).Work;

        Assert.Equal((WorkType.Software, "Toy model: code of a toy", new PartialDate(2024, 5, 6)), (work.Type, work.Title, work.Date));
        Assert.Equal([new Author.Person("Berg", "Anna", "van der", "Jr", "0000-0002-1825-0097"), new Author.Organization("Toy Lab")], work.Authors.Named);
    }

    [Fact]
    public async Task A_repository_without_a_citation_is_read_from_its_README()
    {
        await using var server = (await RegistryServer.StartAsync()).With("github/repos/toy-lab/toy-model", "github-repos-toy.json").With("github-files/toy-lab/toy-model/HEAD/README.md", "github-readme.md");

        var record = Found.In(await Find(server, "https://github.com/toy-lab/toy-model.git"));

        Assert.Equal(("Toy-Model: a toy for medicine", new PartialDate(2023, 6, 7)), (record.Work.Title, record.Work.Date));
        Assert.Equal(["The repository names no authors in a CITATION.cff.", "Its README names arXiv:2401.00001: if that is the work, add it instead."], record.Entry.Doubts);
    }

    [Fact]
    public async Task A_title_in_capitals_is_taken_from_whoever_has_it_without()
    {
        const string Shouted = """{"message":{"DOI":"10.5555/toy.article","type":"journal-article","title":["REASONING OF TOY MODELS & CLINICIANS: A 2ND LOOK"],"issued":{"date-parts":[[2024]]}}}""";
        await using var server = (await Toy()).With("crossref/works/10.5555%2Ftoy.article?*", ServerReply.Text(Shouted, "application/json"));

        var record = Found.In(await Find(server, "10.5555/toy.article"));

        Assert.Equal("Reasoning of toy models & clinicians: a 2nd look", record.Work.Title);
        Assert.Empty(record.Entry.Doubts);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_asked_for_again()
    {
        await using var server = (await Toy()).With("crossref/works/10.5555%2Ftoy.article?*", ServerReply.Text("{", "application/json"), ServerReply.File("crossref-works-article.json"));

        Assert.Equal("Crossref answers with something that cannot be read (application/json).", Found.SilenceIn(await Find(server, "10.5555/toy.article")));
        Assert.Equal("10.5555/toy.article", Found.In(await Find(server, "10.5555/toy.article")).Work.Doi?.Value);
    }

    [Fact]
    public async Task A_hostile_record_becomes_plain_text()
    {
        const string Hostile = """
            {"message":{"DOI":"10.5555/toy.hostile","type":"journal-article","title":["<script>alert(1)</script> \u202Eevil\u202C &lt;b&gt;\u0000 toy: [x](javascript:y) {{7*7}}\n---\nkey: value"],"author":[{"family":"<img src=x>","given":"\u200bAda\nB"},{"family":"\u0000"},{"name":"  "},5,null,{"given":{"x":1}}],"container-title":{"no":"list"},"volume":["1"],"issued":{"date-parts":[[2024,99,99]]},"relation":[],"updated-by":{"type":5},"page":true,"URL":"javascript:alert(1)"}}
            """;
        await using var server = (await RegistryServer.StartAsync()).With("crossref/works/*", ServerReply.Text(Hostile, "application/json"));

        var work = Found.In(await Find(server, "10.5555/toy.hostile")).Work;

        Assert.Equal("<script>alert(1)</script> evil toy: [x](javascript:y) {{7*7}} --- key: value", work.Title);
        Assert.Equal([new Author.Person("<img src=x>", "Ada B")], work.Authors.Named);
        Assert.Equal((null, new PartialDate(2024, null, null), null), (work.Url, work.Date, work.Pages));
    }

    private static async Task<RegistryServer> Toy() => (await RegistryServer.StartAsync())
        .With("crossref/works/10.5555%2Ftoy.article?*", "crossref-works-article.json")
        .With("pubmed/esearch.fcgi?*", "pubmed-esearch-one.json").With("pubmed/efetch.fcgi?*", "pubmed-efetch-article.xml")
        .With("pmc/?ids=PMC9900001*", "pmc-idconv-one.json");

    private static async Task<Finding> Find(RegistryServer server, string written)
    {
        using var fetcher = server.Fetcher();
        return await server.Lookup(fetcher).FindAsync(WorkLookup.Understand(written) ?? new PaperAddress(null, null, null, null, null), TestContext.Current.CancellationToken);
    }
}
