using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed class CitedWorkTests
{
    [Fact]
    public void A_preprint_has_the_doi_that_arxiv_registers() =>
        Assert.Equal("10.48550/arXiv.2311.01918", CitedWork.Of(Preprint).Doi);

    [Fact]
    public void The_preprint_s_doi_is_not_given_to_the_conference_paper()
    {
        var work = CitedWork.Of(Preprint with { Type = WorkType.Conference, Venue = "NeurIPS" });

        Assert.Null(work.Doi);
        Assert.Equal("https://arxiv.org/abs/2311.01918", work.Url);
        Assert.Null(work.PreprintNumber);
    }

    [Fact]
    public void A_doi_makes_an_address_needless() =>
        Assert.Null(CitedWork.Of(Article).Url);

    [Fact]
    public void An_address_that_the_file_gives_stands_beside_the_doi() =>
        Assert.Equal("https://example.org/a", CitedWork.Of(Article with { Url = WebAddress.Find("https://example.org/a") }).Url);

    [Fact]
    public void A_preprint_without_a_venue_is_on_arxiv_if_it_has_an_arxiv_identifier()
    {
        Assert.Equal("arXiv", CitedWork.Of(Preprint with { Venue = null }).Container);
        Assert.Null(CitedWork.Of(Preprint with { Venue = null, Arxiv = null }).Container);
    }

    [Fact]
    public void The_venue_of_a_book_is_its_publisher_unless_one_is_named()
    {
        var book = Article with { Type = WorkType.Book, Venue = "Pearson" };

        Assert.Equal((null, "Pearson"), Home(book));
        Assert.Equal((null, "Pearson"), Home(book with { Publisher = "Pearson" }));
        Assert.Equal(("Adaptive Computation", "MIT Press"), Home(book with { Venue = "Adaptive Computation", Publisher = "MIT Press" }));
    }

    [Fact]
    public void What_hosts_a_dataset_is_its_venue_or_its_publisher()
    {
        var dataset = Article with { Type = WorkType.Dataset, Venue = null, Publisher = "PhysioNet" };

        Assert.Equal(("PhysioNet", null), Home(dataset));
        Assert.Equal(("Zenodo", null), Home(dataset with { Venue = "Zenodo" }));
    }

    [Theory]
    [InlineData(WorkType.Article)]
    [InlineData(WorkType.Conference)]
    [InlineData(WorkType.Chapter)]
    [InlineData(WorkType.Book)]
    [InlineData(WorkType.Thesis)]
    [InlineData(WorkType.Report)]
    public void A_work_without_what_its_entry_type_requires_is_incomplete(WorkType type)
    {
        var whole = Article with { Type = type, Publisher = "Springer" };

        Assert.True(CitedWork.Of(whole).IsComplete);
        Assert.False(CitedWork.Of(whole with { Authors = AuthorList.None }).IsComplete);
        Assert.False(CitedWork.Of(whole with { Venue = null, Publisher = null }).IsComplete);
    }

    [Fact]
    public void Where_an_incomplete_article_is_found_reads_as_one_line()
    {
        Assert.Equal("Nature 620(7972):172–180", CitedWork.Of(Article).Whereabouts);
        Assert.Equal("Nature e230424", CitedWork.Of(Article with { Volume = null, Issue = null, Pages = "e230424" }).Whereabouts);
        Assert.Equal("arXiv:2311.01918", CitedWork.Of(Preprint).Whereabouts);
        Assert.Null(CitedWork.Of(Article with { Venue = null }).Whereabouts);
    }

    [Theory]
    [InlineData(WorkStatus.Retracted, "Retracted")]
    [InlineData(WorkStatus.Withdrawn, "Withdrawn")]
    [InlineData(WorkStatus.Corrected, null)]
    [InlineData(WorkStatus.Preprint, null)]
    public void Only_a_work_that_no_longer_stands_says_so(WorkStatus status, string? standing) =>
        Assert.Equal(standing, CitedWork.Of(Article with { Status = status }).Standing);

    [Fact]
    public void Names_and_texts_are_clean()
    {
        var work = CitedWork.Of(Article with
        {
            Title = "Two\nlines",
            Authors = By(new Author.Person("Go\u0301mez ", " Ana\tMaria"), new Author.Organization("\u0007")),
        });

        Assert.Equal("Two lines", work.Title);
        Assert.Equal(new Author.Person("Gómez", "Ana Maria"), Assert.Single(work.Authors.Named));
    }

    private static (string?, string?) Home(Work work) => (CitedWork.Of(work).Container, CitedWork.Of(work).Publisher);
}
