using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations.TeX;

public sealed class BibLaTeXTests
{
    [Fact]
    public void An_article_has_a_whole_date_and_its_letters_in_UTF8() => Assert.Equal(
        """
        @article{singhal2023large,
          author = {Müller, Jörg},
          title = {Large language models encode clinical knowledge},
          journaltitle = {Nature},
          volume = {620},
          number = {7972},
          pages = {172--180},
          date = {2023-07-12},
          doi = {10.1038/s41586-023-06291-2}
        }

        """, Written(Article with { Authors = By(new Author.Person("Müller", "Jörg")) }));

    [Fact]
    public void A_preprint_is_an_online_entry_that_biblatex_prints_from_its_eprint() => Assert.Equal(
        """
        @online{yuan2023large,
          author = {Singhal, Karan and Natarajan, Vivek},
          title = {Large language models illuminate a progressive pathway to artificial healthcare assistant: A review},
          date = {2023-11-03},
          doi = {10.48550/arXiv.2311.01918},
          url = {https://arxiv.org/abs/2311.01918},
          eprint = {2311.01918},
          eprinttype = {arxiv}
        }

        """, Written(Preprint));

    [Theory]
    [InlineData(WorkType.Article, "article", "journaltitle = {Venue}")]
    [InlineData(WorkType.Conference, "inproceedings", "booktitle = {Venue}")]
    [InlineData(WorkType.Preprint, "online", "organization = {Venue}")]
    [InlineData(WorkType.Chapter, "inbook", "booktitle = {Venue}")]
    [InlineData(WorkType.Book, "book", "series = {Venue}")]
    [InlineData(WorkType.Thesis, "thesis", "institution = {Press}")]
    [InlineData(WorkType.Report, "report", "institution = {Press}")]
    [InlineData(WorkType.Dataset, "dataset", "publisher = {Venue}")]
    [InlineData(WorkType.Software, "software", "organization = {Venue}")]
    [InlineData(WorkType.Web, "online", "organization = {Venue}")]
    public void Each_type_has_its_entry_type_and_a_field_for_its_home(WorkType type, string name, string field)
    {
        var written = Written(Article with { Type = type, Venue = "Venue", Publisher = "Press" });

        Assert.StartsWith($"@{name}{{", written, StringComparison.Ordinal);
        Assert.Contains($"  {field},\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_with_and_in_its_name_is_one_home() =>
        Assert.Contains("  publisher = {{Taylor and Francis}},\n", Written(Article with { Type = WorkType.Book, Venue = "Taylor and Francis" }), StringComparison.Ordinal);

    [Fact]
    public void PubMed_is_the_eprint_of_what_is_not_on_arxiv()
    {
        Assert.Contains("  eprint = {37438534},\n  eprinttype = {pubmed}\n", Written(Article with { PubMed = "37438534" }), StringComparison.Ordinal);
        Assert.DoesNotContain("pubmed", Written(Preprint with { PubMed = "37438534" }), StringComparison.Ordinal);
    }

    private static string Written(Work work) => CitationFormat.BibLaTeX.WriteOne(work);
}
