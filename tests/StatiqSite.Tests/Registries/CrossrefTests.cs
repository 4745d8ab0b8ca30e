using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Tests.Registries;

public sealed class CrossrefTests
{
    [Fact]
    public async Task An_article_comes_whole()
    {
        var work = (await Ask("10.5555/toy.article", "crossref-works-article.json")).Work;

        Assert.Equal("Reasoning of toy models & clinicians: a 2nd look", work.Title);
        Assert.Equal((WorkType.Article, "Journal of Toy Medicine", "12", "3", "10–19", new PartialDate(2024, 2, 7)), (work.Type, work.Venue, work.Volume, work.Issue, work.Pages, work.Date));
        Assert.Equal(
            [
                new Author.Person("Lovelace", "Ada", Orcid: "0000-0002-1825-0097"),
                new Author.Person("Berg", "Anna", "van der", "Jr"),
                new Author.Person("Müller-Łukasz", "Zoë"),
                new Author.Organization("The Toy Consortium"),
            ],
            work.Authors.Named);
        Assert.Equal("2401.00001", work.Versions.Preprint);
        Assert.Equal((WorkStatus.Corrected, "https://doi.org/10.5555/toy.correction"), (work.Status, work.Notice?.Value));
    }

    [Fact]
    public async Task A_retraction_outweighs_a_correction_and_leaves_the_title()
    {
        var record = await Ask("10.5555/toy.retracted", "crossref-works-retracted.json");

        Assert.Equal("A toy trial of a toy drug in toy patients", record.Work.Title);
        Assert.Equal((WorkStatus.Retracted, "https://doi.org/10.5555/toy.notice"), (record.Work.Status, record.Work.Notice?.Value));
        Assert.Contains("An expression of concern has been published: https://doi.org/10.5555/toy.concern.", record.Entry.Doubts);
        Assert.Contains("The registry has authors in capitals; write them as the work prints them.", record.Entry.Doubts);
    }

    [Fact]
    public async Task A_preprint_names_its_server_and_what_became_of_it()
    {
        var record = await Ask("10.5555/2024.01.01.24300001", "crossref-works-posted-content.json");

        Assert.Equal((WorkType.Preprint, "medRxiv", "10.5555/toy.radiographs"), (record.Work.Type, record.Work.Venue, record.Work.Versions.Published));
        Assert.Equal(["The registry has the title in capitals; write it as the work prints it."], record.Entry.Doubts);
    }

    [Fact]
    public async Task Whoever_asks_says_who_he_is()
    {
        await using var server = await RegistryServer.StartAsync();
        using var fetcher = server.Fetcher();

        await new Crossref(server.Addresses.Crossref, fetcher).FindAsync(Doi.Find("10.5555/toy.article")!, TestContext.Current.CancellationToken);

        Assert.Equal(["GET /crossref/works/10.5555%2Ftoy.article?mailto=ada%40example.org"], server.Asked);
        Assert.Matches(@"\AStatiqSite/[0-9.]+ \(mailto:ada@example\.org\)\z", Assert.Single(server.UserAgents));
    }

    [Theory]
    [InlineData("Toy models, reason & more", "Berg", "van der", "10.5555/found")]
    [InlineData("Toy models reason", "Berg", "van der", null)]
    [InlineData("Toy models, reason & more", "Hopper", null, null)]
    public async Task A_search_takes_the_very_title_and_first_author_only(string title, string family, string? particle, string? expected)
    {
        await using var server = (await RegistryServer.StartAsync()).With("crossref/works?rows=5&*", "crossref-works-search.json");
        using var fetcher = server.Fetcher();

        var finding = await new Crossref(server.Addresses.Crossref, fetcher).FindAsync(title, new Author.Person(family, "A.", particle), TestContext.Current.CancellationToken);

        Assert.Equal(expected, (finding as Finding.Found)?.Record.Work.Doi?.Value);
        Assert.True(finding is Finding.Found or Finding.Absent);
    }

    private static async Task<RegistryRecord> Ask(string doi, string file)
    {
        await using var server = (await RegistryServer.StartAsync()).With("crossref/works/*", file);
        using var fetcher = server.Fetcher();
        return Found.In(await new Crossref(server.Addresses.Crossref, fetcher).FindAsync(Doi.Find(doi)!, TestContext.Current.CancellationToken));
    }
}
