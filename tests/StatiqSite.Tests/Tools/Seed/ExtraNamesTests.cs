using StatiqSite.Content.Works;
using StatiqSite.Seed.Extra;

namespace StatiqSite.Tests.Tools.Seed;

public sealed class ExtraNamesTests
{
    [Theory]
    [InlineData("Shah NH et al.", "Shah, N. H.", true)]
    [InlineData("Van Veen D et al.", "Van Veen, D.", true)]
    [InlineData("de Hond A et al.", "Hond, A. de", true)]
    [InlineData("Akinci D’Antonoli T et al.", "Akinci D’Antonoli, T.", true)]
    [InlineData("Wise J. et al.", "Wise, J.", true)]
    [InlineData("The Lancet Digital Health", "The Lancet Digital Health", false)]
    [InlineData("Xiao-Ming Wu", "Wu, Xiao-Ming", false)]
    [InlineData("Stephen P. Ma", "Ma, Stephen P.", false)]
    [InlineData("Mihaela van der Schaar", "Schaar, Mihaela van der", false)]
    [InlineData("Gerard de Melo", "Melo, Gerard de", false)]
    [InlineData("Madonna", "Madonna", false)]
    public void A_name_is_taken_apart_as_its_list_prints_it(string printed, string name, bool others)
    {
        var authors = ExtraNames.Parse(printed, ["The Lancet Digital Health"]);

        Assert.Equal(name, Assert.Single(authors.Named).IndexName);
        Assert.Equal(others, authors.AndOthers);
    }

    [Fact]
    public void A_team_stands_before_its_members()
    {
        var authors = ExtraNames.Parse("Baichuan-M2 Team, :, Chengfeng Dou, Fei Li", ["Baichuan-M2 Team"]);

        Assert.Equal([new Author.Organization("Baichuan-M2 Team"), new Author.Person("Dou", "Chengfeng"), new Author.Person("Li", "Fei")], authors.Named);
    }
}
