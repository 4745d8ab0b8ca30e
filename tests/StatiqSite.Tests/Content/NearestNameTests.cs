using StatiqSite.Content;

namespace StatiqSite.Tests.Content;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("autors", "authors")]
    [InlineData("Venue", "venue")]
    public void A_slip_of_one_or_two_letters_finds_the_name(string written, string meant) =>
        Assert.Equal(meant, NearestName.Find(written, ["title", "authors", "venue", "date"]));

    [Fact]
    public void A_word_that_resembles_nothing_gets_no_suggestion() =>
        Assert.Null(NearestName.Find("colour", ["title", "authors", "venue", "date"]));
}
