using System.Text.RegularExpressions;
using CsCheck;
using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed partial class HighwireTagsTests
{
    // By which Zotero's translator of embedded metadata decides what it saves.
    private static readonly string[] TypeTags =
    [
        "citation_journal_title", "citation_conference_title", "citation_conference", "citation_inbook_title", "citation_book_title",
        "citation_dissertation_institution", "citation_technical_report_institution", "z:itemType",
    ];

    [Fact]
    public void Whatever_a_work_says_one_tag_tells_its_type() => HostileWorks.Any.Sample(work =>
        Assert.Single(HighwireTags.Of(work), tag => TypeTags.Contains(tag.Name)));

    [Fact]
    public void Whatever_a_work_says_it_has_what_Google_Scholar_wants() => HostileWorks.Any.Sample(work =>
    {
        var tags = HighwireTags.Of(work);

        Assert.Equal(CitedWork.Of(work).Authors.Named.Length, tags.Count(tag => tag.Name == "citation_author"));
        Assert.Matches(DayOrYear(), Assert.Single(tags, tag => tag.Name == "citation_publication_date").Content);
        Assert.All(tags, tag => Assert.False(string.IsNullOrWhiteSpace(tag.Content)));
        Assert.All(tags.Where(tag => tag.Name != "citation_author").GroupBy(tag => tag.Name), same => Assert.Single(same));
    });

    [Theory]
    [InlineData(WorkType.Article, "citation_journal_title", "Home")]
    [InlineData(WorkType.Conference, "citation_conference_title", "Home")]
    [InlineData(WorkType.Chapter, "citation_inbook_title", "Home")]
    [InlineData(WorkType.Thesis, "citation_dissertation_institution", "Home")]
    [InlineData(WorkType.Report, "citation_technical_report_institution", "Home")]
    [InlineData(WorkType.Preprint, "z:itemType", "preprint")]
    [InlineData(WorkType.Book, "z:itemType", "book")]
    [InlineData(WorkType.Dataset, "z:itemType", "dataset")]
    [InlineData(WorkType.Software, "z:itemType", "computerProgram")]
    [InlineData(WorkType.Web, "z:itemType", "webpage")]
    public void The_tag_that_tells_the_type_is_that_of_the_table(WorkType type, string name, string content) =>
        Assert.Equal((name, content), Assert.Single(HighwireTags.Of(Article with { Type = type, Venue = "Home" }), tag => TypeTags.Contains(tag.Name)));

    [Fact]
    public void An_article_whose_journal_nobody_knows_is_still_an_article() =>
        Assert.Contains(("z:itemType", "journalArticle"), HighwireTags.Of(Article with { Venue = null }));

    [Fact]
    public void A_preprint_names_its_server_and_its_file_but_no_journal() =>
        Assert.Equal(
            [
                ("citation_title", Preprint.Title), ("citation_author", "Singhal, Karan"), ("citation_author", "Natarajan, Vivek"),
                ("citation_publication_date", "2023/11/03"), ("citation_publisher", "arXiv"), ("citation_doi", "10.48550/arXiv.2311.01918"),
                ("citation_arxiv_id", "2311.01918"), ("citation_abstract_html_url", "https://arxiv.org/abs/2311.01918"),
                ("citation_pdf_url", "https://arxiv.org/pdf/2311.01918"), ("z:itemType", "preprint"),
            ],
            HighwireTags.Of(Preprint));

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-07", "2023")]
    [InlineData("2023-07-12", "2023/07/12")]
    public void A_date_is_a_year_or_a_day(string date, string expected) =>
        Assert.Contains(("citation_publication_date", expected), HighwireTags.Of(Article with { Date = PartialDate.Find(date)!.Value })); // all are dates

    [Fact]
    public void A_reference_is_one_line_whose_values_hold_no_semicolon() =>
        Assert.Equal(
            "citation_title=A, b; citation_author=Singhal, Karan; citation_publication_date=2023/07/12; citation_doi=10.1038/s41586-023-06291-2",
            HighwireTags.Reference(Article with { Title = "A; b" }));

    [Fact]
    public void A_reference_without_an_identifier_says_all_that_helps_to_find_it() =>
        Assert.Equal(
            "citation_title=Large language models encode clinical knowledge; citation_author=Singhal, Karan; citation_author=Natarajan, Vivek; "
            + "citation_publication_date=2023/07/12; citation_journal_title=Nature; citation_volume=620; citation_issue=7972; citation_firstpage=172; citation_lastpage=180",
            HighwireTags.Reference(Article with { Doi = null, Arxiv = null }));

    [GeneratedRegex(@"\A[0-9]{4}(/[0-9]{2}/[0-9]{2})?\z")]
    private static partial Regex DayOrYear();
}
