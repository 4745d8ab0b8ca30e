using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Tests.Registries;

public sealed class PubMedTests
{
    [Fact]
    public async Task An_article_comes_whole()
    {
        await using var server = (await RegistryServer.StartAsync()).With("pubmed/efetch.fcgi?*", "pubmed-efetch-article.xml");

        var work = Found.In(await Find(server, pubMed => pubMed.FindAsync("99000001", TestContext.Current.CancellationToken))).Work;

        Assert.Equal("Reasoning of toy models & clinicians: a 2nd look", work.Title);
        Assert.Equal(("Journal of toy medicine", "12", "3", "10–19", new PartialDate(2024, 2, 7)), (work.Venue, work.Volume, work.Issue, work.Pages, work.Date));
        Assert.Equal(("10.5555/toy.article", "99000001", "PMC9900001"), (work.Doi?.Value, work.PubMed, work.PubMedCentral));
        Assert.Equal(
            [new Author.Person("Lovelace", "Ada", Orcid: "0000-0002-1825-0097"), new Author.Person("Berg", "Anna", "van der", "Jr"), new Author.Organization("The Toy Consortium")],
            work.Authors.Named);
        Assert.Equal(["GET /pubmed/efetch.fcgi?db=pubmed&retmode=xml&tool=statiqsite&id=99000001&email=ada%40example.org"], server.Asked);
    }

    [Fact]
    public async Task A_retraction_is_known_by_its_notice()
    {
        await using var server = (await RegistryServer.StartAsync()).With("pubmed/efetch.fcgi?*", "pubmed-efetch-retracted.xml");

        var record = Found.In(await Find(server, pubMed => pubMed.FindAsync("99000002", TestContext.Current.CancellationToken)));

        Assert.Equal((WorkStatus.Retracted, "https://doi.org/10.5555/toy.notice"), (record.Work.Status, record.Work.Notice?.Value));
        Assert.Equal(("A toy trial of a toy drug", "de", new PartialDate(2021, 11, null), true), (record.Work.Title, record.Work.Language, record.Work.Date, record.Work.Authors.AndOthers));
        Assert.Equal(
            ["PubMed translated the title; the work's own is `Ein Spielzeugversuch.`.", "An expression of concern has been published: https://pubmed.ncbi.nlm.nih.gov/99000003/."],
            record.Entry.Doubts);
    }

    [Fact]
    public async Task A_DOI_finds_its_record_and_no_other()
    {
        await using var server = (await RegistryServer.StartAsync()).With("pubmed/esearch.fcgi?*", "pubmed-esearch-one.json").With("pubmed/efetch.fcgi?*", "pubmed-efetch-article.xml");

        Assert.Equal("99000001", Found.In(await Find(server, pubMed => pubMed.FindAsync(Doi.Find("10.5555/toy.article")!, TestContext.Current.CancellationToken))).Work.PubMed);
        Assert.Equal("PubMed has no record of 10.5555/toy.other.", Found.AbsenceIn(await Find(server, pubMed => pubMed.FindAsync(Doi.Find("10.5555/toy.other")!, TestContext.Current.CancellationToken))));
    }

    [Theory]
    [InlineData("pubmed-efetch-none.xml")]
    [InlineData("pubmed-efetch-article.xml")]
    public async Task A_number_without_a_record_is_told(string file)
    {
        await using var server = (await RegistryServer.StartAsync()).With("pubmed/efetch.fcgi?*", file);

        Assert.Equal("PubMed knows no 7.", Found.AbsenceIn(await Find(server, pubMed => pubMed.FindAsync("7", TestContext.Current.CancellationToken))));
    }

    [Fact]
    public async Task PubMed_Central_is_converted()
    {
        await using var server = (await RegistryServer.StartAsync()).With("pmc/?ids=PMC9900001*", "pmc-idconv-one.json").With("pmc/?ids=PMC1&*", "pmc-idconv-none.json");
        using var fetcher = server.Fetcher();
        var pubMed = server.Lookup(fetcher).PubMed;

        Assert.Equal("99000001", (await pubMed.ConvertAsync("PMC9900001", TestContext.Current.CancellationToken)).Names?.PubMed);
        Assert.Equal("PubMed Central knows no PMC1.", Found.AbsenceIn((await pubMed.ConvertAsync("PMC1", TestContext.Current.CancellationToken)).Reason!));
    }

    [Fact]
    public async Task Declared_entities_are_refused()
    {
        const string Laughs = """<!DOCTYPE PubmedArticleSet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><PubmedArticleSet><PubmedArticle>&b;</PubmedArticle></PubmedArticleSet>""";
        await using var server = (await RegistryServer.StartAsync()).With("pubmed/efetch.fcgi?*", ServerReply.Text(Laughs, "text/xml"));

        Assert.Equal("PubMed answers with something that cannot be read (text/xml).", Found.SilenceIn(await Find(server, pubMed => pubMed.FindAsync("7", TestContext.Current.CancellationToken))));
    }

    private static async Task<Finding> Find(RegistryServer server, Func<PubMed, Task<Finding>> ask)
    {
        using var fetcher = server.Fetcher();
        return await ask(server.Lookup(fetcher).PubMed);
    }
}
