using StatiqSite.Content.Works;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Tests.Tools.Seed;

public sealed class PrintedNamesTests
{
    [Theory]
    [InlineData("M. Moor", "Moor", "M.", null)]
    [InlineData("Z. S. H. Abad", "Abad", "Z. S. H.", null)]
    [InlineData("K.-W. Chang", "Chang", "K.-W.", null)]
    [InlineData("W.-t. Yih", "Yih", "W.-t.", null)]
    [InlineData("L. De Leon", "De Leon", "L.", null)]
    [InlineData("A. Ben Abacha", "Ben Abacha", "A.", null)]
    [InlineData("S. von Arx", "Arx", "S.", "von")]
    [InlineData("B. A. y Arcas", "Arcas", "B. A.", "y")]
    [InlineData("D. M. d. Hamer", "Hamer", "D. M. d.", null)]
    [InlineData("Madonna", "Madonna", null, null)]
    public void The_reviews_names_have_their_initials_first(string printed, string family, string? given, string? particle) =>
        Assert.Equal(new Author.Person(family, given, particle), PrintedNames.Initialed(printed, ["OpenAI"]));

    [Fact]
    public void A_known_organization_is_no_person() =>
        Assert.Equal(new Author.Organization("OpenAI"), PrintedNames.Initialed("OpenAI", ["OpenAI"]));

    [Theory]
    [InlineData("Harsha Nori et al.", "Nori, Harsha; et al.")]
    [InlineData("Liu et al.", "Liu; et al.")]
    [InlineData("Malik Sallam", "Sallam, Malik")]
    [InlineData("Tyler A. Chang, Benjamin K. Bergen", "Chang, Tyler A.; Bergen, Benjamin K.")]
    [InlineData("Pranav Rajpurkar and Matthew P. Lungren", "Rajpurkar, Pranav; Lungren, Matthew P.")]
    [InlineData("Writer Engineering team", "[Writer Engineering team]")]
    public void The_lists_names_have_the_family_name_last(string printed, string names)
    {
        var authors = PrintedNames.Listed(printed, ["Writer Engineering team"]);

        Assert.Equal(names, string.Join("; ", authors.Named.Select(Short).Concat(authors.AndOthers ? ["et al."] : [])));
    }

    private static string Short(Author author) => author switch
    {
        Author.Person { Given: { } given } person => $"{person.Family}, {given}",
        Author.Person person => person.Family,
        _ => $"[{author.FullName}]",
    };
}
