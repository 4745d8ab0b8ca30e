using CsCheck;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Works;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("10.1038/s41586-023-06291-2")]
    [InlineData("10.1002/(sici)1096-8644(199601)99:1<1::aid>3.0.co;2-1")]
    [InlineData("10.1000.10/123456")]
    [InlineData("10.1000/a%b#c?d")]
    [InlineData("10.1000/中文")]
    public void A_bare_doi_is_one(string text) => Assert.Equal(text, Doi.Find(text)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("10.1000")]
    [InlineData("10.1000/")]
    [InlineData("10.1/abc")]
    [InlineData("11.1000/abc")]
    [InlineData("doi:10.1000/abc")]
    [InlineData("https://doi.org/10.1000/abc")]
    [InlineData("10.1000/abc.")]
    [InlineData("10.1000/abc,")]
    [InlineData("10.1000/a b")]
    [InlineData("10.1000/abc\n")]
    [InlineData(" 10.1000/abc")]
    [InlineData("10.1000/\"abc\"")]
    public void Anything_around_a_doi_is_no_doi(string text) => Assert.Null(Doi.Find(text));

    [Fact]
    public void Dois_compare_without_case() => Assert.Equal(Doi.Find("10.1000/ABC"), Doi.Find("10.1000/abc"));

    [Theory]
    [InlineData("10.1000/a%b#c?d<e>", "https://doi.org/10.1000/a%25b%23c%3Fd%3Ce%3E")]
    [InlineData("10.1000/a/b", "https://doi.org/10.1000/a/b")]
    public void The_link_of_a_doi_is_encoded(string text, string href) => Assert.Equal(href, Doi.Find(text)?.Href);

    [Fact]
    public void A_doi_of_arxiv_knows_its_identifier()
    {
        Assert.Equal("2311.01918", Doi.Find("10.48550/arXiv.2311.01918")?.Arxiv?.Value);
        Assert.Null(Doi.Find("10.1000/arXiv.2311.01918")?.Arxiv);
        Assert.Null(Doi.Find("10.48550/arXiv.2311")?.Arxiv);
    }

    [Theory]
    [InlineData("2311.01918", 2023, 11)]
    [InlineData("0704.0001", 2007, 4)]
    [InlineData("cs/0112017", 2001, 12)]
    [InlineData("math.GT/0309136", 2003, 9)]
    [InlineData("hep-th/9901001", 1999, 1)]
    public void An_arxiv_identifier_of_either_scheme_tells_its_month(string text, int year, int month) =>
        Assert.Equal(new PartialDate(year, month, null), ArxivId.Find(text)?.Submitted);

    [Theory]
    [InlineData("2311.01918v2")]
    [InlineData("arXiv:2311.01918")]
    [InlineData("2313.01918")]
    [InlineData("2300.01918")]
    [InlineData("2311.1918a")]
    [InlineData("2311.019181")]
    [InlineData("2311.191")]
    [InlineData("cs/011201")]
    [InlineData("cs/0113017")]
    [InlineData("cs.ai/0112017")]
    [InlineData("2311.01918\n")]
    public void Versions_and_impossible_months_are_no_arxiv_identifier(string text) => Assert.Null(ArxivId.Find(text));

    [Fact]
    public void What_an_arxiv_identifier_or_a_doi_prints_is_read_again()
    {
        var arxiv = Gen.Select(Gen.Int[0, 99], Gen.Int[1, 12], Gen.Int[0, 99999], (year, month, number) => $"{year:00}{month:00}.{number:00000}");
        arxiv.Sample(text => ArxivId.Find(text)!.ToString() == text); // made in its form

        var doi = Gen.Select(Gen.Int[1000, 999999999], Gen.String[Gen.Char["abc019-_;()/:<>%#"], 1, 20], (registrant, name) => $"10.{registrant}/{name}");
        doi.Sample(text => Doi.Find(text) is { } found && found.ToString() == text && found == Doi.Find(found.ToString()));
    }

    [Theory]
    [InlineData("li2023llava", true)]
    [InlineData("li2023-a_b", true)]
    [InlineData("7up", true)]
    [InlineData("a", true)]
    [InlineData("Li2023", false)]
    [InlineData("li.2023", false)]
    [InlineData("müller2020", false)]
    [InlineData("-li", false)]
    [InlineData("li-", false)]
    [InlineData("li_", false)]
    [InlineData("", false)]
    [InlineData("a\n", false)]
    public void A_citation_key_is_plain_and_ends_in_a_letter_or_digit(string text, bool isKey) => Assert.Equal(isKey, CitationKey.Find(text) is not null);

    [Fact]
    public void A_citation_key_fits_into_a_file_name() => Assert.Null(CitationKey.Find(new string('a', 81)));
}
