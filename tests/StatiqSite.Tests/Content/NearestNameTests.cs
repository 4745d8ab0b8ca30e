using CsCheck;
using StatiqSite.Content;

namespace StatiqSite.Tests.Content;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["title", "authors", "venue", "date", "doi"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("autors", "authors")]
    [InlineData("Venue", "venue")]
    [InlineData("dio", "doi")]
    [InlineData("dates", "date")]
    [InlineData("title", "title")]
    public void A_slip_of_one_or_two_letters_finds_the_name(string written, string meant) => Assert.Equal(meant, NearestName.Find(written, Known));

    [Theory]
    [InlineData("colour")]
    [InlineData("")]
    [InlineData("authorships")]
    public void A_word_that_resembles_nothing_gets_no_suggestion(string written) => Assert.Null(NearestName.Find(written, Known));

    [Fact]
    public void Of_two_names_as_near_the_first_in_order_is_meant() => Assert.Equal("a1", NearestName.Find("a0", ["a2", "a1"]));

    [Fact]
    public void A_hint_ends_the_sentence_either_way()
    {
        Assert.Equal("; did you mean `title`?", NearestName.Hint("titel", Known));
        Assert.Equal(".", NearestName.Hint("colour", Known));
    }

    [Fact]
    public void A_swap_of_neighbours_or_one_wrong_missing_or_extra_letter_is_always_found() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 4, 20], Gen.Int[0, 3], Gen.Int[0, 18]).Sample((name, slip, at) =>
        {
            at %= name.Length - 1;
            var written = slip switch
            {
                0 => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
                1 => name[..at] + '_' + name[(at + 1)..],
                2 => name.Remove(at, 1),
                _ => name.Insert(at, "_"),
            };
            Assert.Equal(name, NearestName.Find(written, [name]));
        });

    [Fact]
    public void No_name_makes_the_search_throw() =>
        Gen.Select(Noise.Text, Noise.Text).Sample((written, known) => NearestName.Hint(written, [known]).Length > 0, iter: 3_000);
}
