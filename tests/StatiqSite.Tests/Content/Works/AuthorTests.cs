using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Works;

public sealed class AuthorTests
{
    [Theory]
    [InlineData("Singhal, Karan", "Singhal", "Karan")]
    [InlineData("Karan Singhal", "Singhal", "Karan")]
    [InlineData("Anna Maria van der Berg", "Berg", "Anna Maria van der")]
    [InlineData("Plato", "Plato", null)]
    [InlineData("Plato,", "Plato", null)]
    [InlineData("  Li ,  Chen ", "Li", "Chen")]
    [InlineData("李, 明", "李", "明")]
    [InlineData("李明", "李明", null)]
    public void A_name_is_read_from_either_form(string text, string family, string? given) =>
        Assert.Equal(new Author.Person(family, given), Author.Person.Parse(text));

    [Fact]
    public void A_full_name_stands_in_reading_order() =>
        Assert.Equal("Vincent van Gogh Jr", new Author.Person("Gogh", "Vincent", "van", "Jr").FullName);

    [Theory]
    [InlineData("", false, "")]
    [InlineData("", true, "")]
    [InlineData("Li", false, "Li")]
    [InlineData("Li", true, "Li et al.")]
    [InlineData("Li;Gao", false, "Li and Gao")]
    [InlineData("Li;Gao", true, "Li et al.")]
    [InlineData("Li;Gao;Xu", false, "Li et al.")]
    public void Authors_are_short_as_references_name_them(string names, bool andOthers, string expected)
    {
        var list = new AuthorList([.. names.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(name => new Author.Person(name))], andOthers);

        Assert.Equal(expected, list.ShortForm);
    }
}
