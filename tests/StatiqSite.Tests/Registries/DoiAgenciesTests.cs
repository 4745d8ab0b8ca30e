using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Tests.Registries;

public sealed class DoiAgenciesTests
{
    [Fact]
    public async Task What_Crossref_does_not_know_DataCite_may()
    {
        await using var server = (await RegistryServer.StartAsync()).With("datacite/dois/10.5555%2Ftoy-data", "datacite-dois-dataset.json");

        var work = Found.In(await Find(server, "10.5555/toy-data")).Work;

        Assert.Equal((WorkType.Dataset, "Toy chest radiographs: with toy reports", "Toy Repository", new PartialDate(2023, 5, 6)), (work.Type, work.Title, work.Venue, work.Date));
        Assert.Equal([new Author.Person("Noether", "Emmy", Orcid: "0000-0002-1825-0097"), new Author.Organization("Toy Data Group")], work.Authors.Named);
        Assert.Equal(["GET /crossref/works/10.5555%2Ftoy-data?mailto=ada%40example.org", "GET /datacite/dois/10.5555%2Ftoy-data"], server.Asked);
    }

    [Fact]
    public async Task A_preprint_of_a_repository_names_its_published_version()
    {
        await using var server = (await RegistryServer.StartAsync()).With("datacite/dois/*", "datacite-dois-preprint.json");

        var work = Found.In(await Find(server, "10.5555/toy-preprint")).Work;

        Assert.Equal((WorkType.Preprint, "Toy Archive", "10.5555/toy.final", new PartialDate(2025, 2, 3)), (work.Type, work.Venue, work.Versions.Published, work.Date));
    }

    [Fact]
    public async Task Other_agencies_are_asked_through_the_resolver()
    {
        await using var server = (await RegistryServer.StartAsync()).With("doi/ra/*", "doi-ra-other.json").With("doi/10.5555/toy.other", "doi-csl-other.json");

        var record = Found.In(await Find(server, "10.5555/toy.other"));

        Assert.Equal(["mEDRA"], record.Registries);
        Assert.Equal(("Un caso di gioco", "Rivista di Giochi", "it"), (record.Work.Title, record.Work.Venue, record.Work.Language));
    }

    [Fact]
    public async Task An_agency_that_cannot_be_asked_is_named()
    {
        await using var server = (await RegistryServer.StartAsync()).With("doi/ra/*", "doi-ra-other.json");

        Assert.Equal("10.5555/toy.other is registered with mEDRA, which cannot be asked from here. Write the file by hand.", Found.AbsenceIn(await Find(server, "10.5555/toy.other")));
    }

    [Fact]
    public async Task A_DOI_that_nobody_registered_is_a_slip()
    {
        await using var server = (await RegistryServer.StartAsync()).With("doi/ra/*", "doi-ra-none.json");

        Assert.Equal("There is no DOI 10.5555/nothing. Look for a slip of the finger.", Found.AbsenceIn(await Find(server, "10.5555/nothing")));
    }

    [Fact]
    public async Task The_resolver_says_whether_a_DOI_leads_anywhere()
    {
        await using var server = (await RegistryServer.StartAsync()).With("doi/api/handles/10.5555/toy.article", "doi-handles-known.json")
            .With("doi/api/handles/10.5555/nothing", ServerReply.Text("""{"responseCode":100,"handle":"10.5555/nothing"}""", "application/json", 404));
        using var fetcher = server.Fetcher();
        var agencies = server.Lookup(fetcher).Agencies;

        Assert.Null(await agencies.DoubtAsync(Doi.Find("10.5555/toy.article")!, TestContext.Current.CancellationToken));
        Assert.IsType<Finding.Absent>(await agencies.DoubtAsync(Doi.Find("10.5555/nothing")!, TestContext.Current.CancellationToken));
    }

    private static async Task<Finding> Find(RegistryServer server, string doi)
    {
        using var fetcher = server.Fetcher();
        return await server.Lookup(fetcher).Agencies.FindAsync(Doi.Find(doi)!, TestContext.Current.CancellationToken);
    }
}
