using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed class RisTests
{
    [Fact]
    public void An_article_is_written_tag_by_tag() => Assert.Equal(
        """
        TY  - JOUR
        ID  - singhal2023large
        AU  - Singhal, Karan
        AU  - Natarajan, Vivek
        TI  - Large language models encode clinical knowledge
        T2  - Nature
        PY  - 2023
        DA  - 2023/07/12/
        VL  - 620
        IS  - 7972
        SP  - 172
        EP  - 180
        DO  - 10.1038/s41586-023-06291-2
        ER  - 

        """, Written(Article));

    [Fact]
    public void A_web_page_tells_when_it_was_read() => Assert.Equal(
        """
        TY  - ELEC
        ID  - weng2023prompt
        AU  - Weng, Lilian
        TI  - LLM-powered autonomous agents
        T2  - Lil'Log
        PY  - 2023
        DA  - 2023/06//
        UR  - https://lilianweng.github.io/posts/2023-06-23-agent/
        Y2  - 2023/09/02/
        ER  - 

        """, Written(Page));

    [Fact]
    public void A_year_alone_keeps_the_slashes_of_its_date() =>
        Assert.Contains("DA  - 2023///\n", Written(Article with { Date = new PartialDate(2023, null, null) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(WorkType.Article, "JOUR")]
    [InlineData(WorkType.Conference, "CONF")]
    [InlineData(WorkType.Preprint, "JOUR")]
    [InlineData(WorkType.Chapter, "CHAP")]
    [InlineData(WorkType.Book, "BOOK")]
    [InlineData(WorkType.Thesis, "THES")]
    [InlineData(WorkType.Report, "RPRT")]
    [InlineData(WorkType.Dataset, "DATA")]
    [InlineData(WorkType.Software, "COMP")]
    [InlineData(WorkType.Web, "ELEC")]
    public void Each_type_has_its_tag_even_where_facts_are_missing(WorkType type, string tag)
    {
        Assert.StartsWith($"TY  - {tag}\n", Written(Article with { Type = type }), StringComparison.Ordinal);
        Assert.StartsWith($"TY  - {tag}\n", Written(Article with { Type = type, Venue = null, Authors = AuthorList.None }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conference_paper_names_its_proceedings_twice()
    {
        var written = Written(Article with { Type = WorkType.Conference, Venue = "NeurIPS" });

        Assert.Contains("T2  - NeurIPS\n", written, StringComparison.Ordinal);
        Assert.Contains("C3  - NeurIPS\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Commas_divide_a_name_and_nothing_else()
    {
        var authors = By(
            new Author.Person("Gogh", "Vincent", "van", "Jr"),
            new Author.Person("Alembert", "Jean", "d'"),
            new Author.Person("Chen"),
            new Author.Person("Smith", Suffix: "III"),
            new Author.Organization("Acme*, Inc."));

        Assert.Equal(
            ["AU  - van Gogh, Vincent, Jr", "AU  - d'Alembert, Jean", "AU  - Chen", "AU  - Smith, , III", "AU  - Acme Inc."],
            Written(Article with { Authors = authors }).Split('\n').Where(line => line.StartsWith("AU", StringComparison.Ordinal)));
    }

    private static string Written(Work work) => CitationFormat.Ris.WriteOne(work).ReplaceLineEndings("\n");
}
