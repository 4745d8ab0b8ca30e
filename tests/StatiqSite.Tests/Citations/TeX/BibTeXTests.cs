using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations.TeX;

public sealed class BibTeXTests
{
    [Fact]
    public void An_article_has_the_fields_of_plain_style() => Assert.Equal(
        """
        @article{singhal2023large,
          author = {Singhal, Karan and Natarajan, Vivek},
          title = {Large language models encode clinical knowledge},
          journal = {Nature},
          volume = {620},
          number = {7972},
          pages = {172--180},
          year = {2023},
          month = jul,
          doi = {10.1038/s41586-023-06291-2}
        }

        """, Written(Article));

    [Fact]
    public void A_preprint_is_found_by_its_eprint_and_by_readers_that_know_none() => Assert.Equal(
        """
        @misc{yuan2023large,
          author = {Singhal, Karan and Natarajan, Vivek},
          title = {Large language models illuminate a progressive pathway to artificial healthcare assistant: A review},
          howpublished = {arXiv:2311.01918},
          year = {2023},
          month = nov,
          doi = {10.48550/arXiv.2311.01918},
          url = {https://arxiv.org/abs/2311.01918},
          eprint = {2311.01918},
          eprinttype = {arxiv},
          archivePrefix = {arXiv}
        }

        """, Written(Preprint));

    [Fact]
    public void A_web_page_has_its_address_as_it_is_and_the_day_it_was_read() => Assert.Equal(
        """
        @misc{weng2023prompt,
          author = {Weng, Lilian},
          title = {{LLM-powered} autonomous agents},
          howpublished = {Lil'Log},
          year = {2023},
          month = jun,
          url = {https://example.org/a_b?c=%20&d=~e#f},
          urldate = {2023-09-02}
        }

        """, Written(Page with { Url = WebAddress.Find("https://example.org/a_b?c=%20&d=~e#f") }));

    [Theory]
    [InlineData(WorkType.Article, "article", "journal = {Venue}")]
    [InlineData(WorkType.Conference, "inproceedings", "booktitle = {Venue}")]
    [InlineData(WorkType.Chapter, "incollection", "booktitle = {Venue}")]
    [InlineData(WorkType.Book, "book", "series = {Venue}")]
    [InlineData(WorkType.Thesis, "phdthesis", "school = {Press}")]
    [InlineData(WorkType.Report, "techreport", "institution = {Press}")]
    [InlineData(WorkType.Dataset, "misc", "howpublished = {Venue 620(7972):172--180}")]
    public void Each_type_has_its_entry_type_and_a_field_for_its_home(WorkType type, string name, string field)
    {
        var written = Written(Article with { Type = type, Venue = "Venue", Publisher = "Press" });

        Assert.StartsWith($"@{name}{{", written, StringComparison.Ordinal);
        Assert.Contains($"  {field},\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_journal_is_a_misc_entry() =>
        Assert.StartsWith("@misc{singhal2023large,", Written(Article with { Venue = null }), StringComparison.Ordinal);

    [Fact]
    public void An_article_without_authors_is_a_misc_entry_with_a_sort_key_and_its_place() => Assert.Equal(
        """
        @misc{singhal2023large,
          title = {{GPT-4} in medicine},
          howpublished = {Nature 620(7972):172--180},
          year = {2023},
          month = jul,
          doi = {10.1038/s41586-023-06291-2},
          key = {GPT-4 in medicine}
        }

        """, Written(Article with { Title = "GPT-4 in medicine", Authors = AuthorList.None }));

    [Fact]
    public void An_issue_without_a_volume_is_no_number() =>
        Assert.Contains("  issue = {7972},\n", Written(Article with { Volume = null }), StringComparison.Ordinal);

    [Fact]
    public void A_volume_of_proceedings_has_no_number_as_plain_style_takes_only_one() =>
        Assert.DoesNotContain("7972", Written(Article with { Type = WorkType.Conference }), StringComparison.Ordinal);

    [Fact]
    public void A_thesis_does_not_claim_a_degree() =>
        Assert.Contains("  type = {Thesis},\n", Written(Article with { Type = WorkType.Thesis }), StringComparison.Ordinal);

    [Fact]
    public void Identifiers_are_not_escaped_except_for_braces()
    {
        var written = Written(Article with { Doi = Doi.Find("10.1002/(SICI)1096_8644<1::AID-{X}>3.0.CO;2-1"), PubMed = "37438534", PubMedCentral = "PMC10396962" });

        Assert.Contains("  doi = {10.1002/(sici)1096_8644<1::aid-%7Bx%7D>3.0.co;2-1},\n", written, StringComparison.Ordinal);
        Assert.Contains("  pmid = {37438534},\n  pmcid = {PMC10396962}\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retracted_work_says_so_in_its_note() =>
        Assert.Contains("  note = {Retracted}\n", Written(Article with { Status = WorkStatus.Retracted }), StringComparison.Ordinal);

    private static string Written(Work work) => CitationFormat.BibTeX.WriteOne(work);
}
