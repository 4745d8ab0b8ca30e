using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations.TeX;

public sealed class BibNameTests
{
    public static TheoryData<Author, string> Names => new()
    {
        { new Author.Person("Li", "Fei-Fei"), "Li, Fei-Fei" },
        { new Author.Person("Gogh", "Vincent", "van", "Jr"), "van Gogh, Jr, Vincent" },
        { new Author.Person("Alembert", "Jean", "d’"), "d'Alembert, Jean" },
        { new Author.Person("Šimić", "Đorđe"), @"{\v S}imi{\'c}, {\DJ}or{\dj}e" },
        { new Author.Person("Chen"), "Chen" },
        { new Author.Person("De Leon"), "{De Leon}" },
        { new Author.Person("Smith", Suffix: "III"), "{Smith III}" },
        { new Author.Person("others", "Some"), "{others}, Some" },
        { new Author.Person("Comma, Odd", "This AND That"), "{Comma, Odd}, {This AND That}" },
        { new Author.Organization("OpenAI"), "{OpenAI}" },
        { new Author.Organization("Centers for Disease Control and Prevention"), "{Centers for Disease Control and Prevention}" },
        { new Author.Organization("R&D {Group}"), @"{R\&D {\textbraceleft}Group{\textbraceright}}" },
    };

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_taken_apart_as_it_is_meant(Author name, string source) =>
        Assert.Contains($"  author = {{{source}}},\n", Written(By(name)), StringComparison.Ordinal);

    [Fact]
    public void Others_follow_only_where_the_source_names_no_more()
    {
        Assert.Contains("author = {Singhal, Karan and Natarajan, Vivek},", Written(Article.Authors), StringComparison.Ordinal);
        Assert.Contains("author = {Singhal, Karan and Natarajan, Vivek and others},", Written(Article.Authors with { AndOthers = true }), StringComparison.Ordinal);
    }

    private static string Written(AuthorList authors) => CitationFormat.BibTeX.WriteOne(Article with { Authors = authors });
}
