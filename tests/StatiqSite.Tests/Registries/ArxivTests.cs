using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Tests.Registries;

public sealed class ArxivTests
{
    [Fact]
    public async Task An_entry_is_read_without_its_TeX()
    {
        var work = Found.In(await Ask("2401.00001", "arxiv-query-entry.xml")).Work;

        Assert.Equal("Toy models reason like Gödel: α-tests", work.Title);
        Assert.Equal([new Author.Person("Lovelace", "Ada"), new Author.Person("Berg", "Anna", "van der"), new Author.Organization("ToyAI")], work.Authors.Named);
        Assert.Equal((WorkType.Preprint, "arXiv", "2401.00001", new PartialDate(2024, 1, 1)), (work.Type, work.Venue, work.Arxiv?.Value, work.Date));
        Assert.Equal("10.5555/toy.article", work.Versions.Published);
    }

    [Fact]
    public async Task A_withdrawn_one_says_so()
    {
        var record = Found.In(await Ask("2402.00002", "arxiv-query-withdrawn.xml"));

        Assert.Equal((WorkStatus.Withdrawn, "https://arxiv.org/abs/2402.00002"), (record.Work.Status, record.Work.Notice?.Value));
        Assert.Equal(["arXiv: This paper has been withdrawn by the author due to a toy error in equation 1"], record.Entry.Doubts);
    }

    [Theory]
    [InlineData("arxiv-query-error.xml")]
    [InlineData("arxiv-query-withdrawn.xml")]
    public async Task An_answer_about_something_else_is_none(string file) =>
        Assert.Equal("arXiv knows no 2401.99999.", Found.AbsenceIn(await Ask("2401.99999", file)));

    [Fact]
    public async Task Many_are_asked_for_at_once()
    {
        await using var server = (await RegistryServer.StartAsync()).With("arxiv/api/query?id_list=2401.00001,cs/0112017,2401.55555&max_results=3", "arxiv-query-two.xml");
        using var fetcher = server.Fetcher();
        var arxiv = server.Lookup(fetcher).Arxiv;
        ArxivId[] ids = [ArxivId.Find("2401.00001")!, ArxivId.Find("cs/0112017")!, ArxivId.Find("2401.55555")!]; // well-formed

        await arxiv.PrepareAsync(ids, TestContext.Current.CancellationToken);

        Assert.Equal("The first toy", Found.In(await arxiv.FindAsync(ids[0], TestContext.Current.CancellationToken)).Work.Title);
        Assert.Equal("The second toy", Found.In(await arxiv.FindAsync(ids[1], TestContext.Current.CancellationToken)).Work.Title);
        Assert.Equal("arXiv knows no 2401.55555.", Found.AbsenceIn(await arxiv.FindAsync(ids[2], TestContext.Current.CancellationToken)));
        Assert.Single(server.Asked);
    }

    private static async Task<Finding> Ask(string id, string file)
    {
        await using var server = (await RegistryServer.StartAsync()).With("arxiv/api/query?*", file);
        using var fetcher = server.Fetcher();
        return await server.Lookup(fetcher).Arxiv.FindAsync(ArxivId.Find(id)!, TestContext.Current.CancellationToken);
    }
}
