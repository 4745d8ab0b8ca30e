using CsCheck;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class HeadingTests
{
    /// <summary>Levels, with a star where unnumbered, and the numbers expected; a dash for none.</summary>
    [Theory]
    [InlineData("2 2 3 3 2", "4.1 4.2 4.2.1 4.2.2 4.3")]
    [InlineData("2 4 4 3 2", "4.1 4.1.1 4.1.2 4.1.3 4.2")]
    [InlineData("3 3 2", "4.1 4.2 4.3")]
    [InlineData("2 2* 2", "4.1 - 4.2")]
    [InlineData("2* 3 3 2", "- - - 4.1")]
    [InlineData("2 3* 4 3", "4.1 - - 4.1.1")]
    [InlineData("4* 4* 4*", "- - -")]
    [InlineData("2 3 4 5 6 2 3", "4.1 4.1.1 4.1.1.1 4.1.1.1.1 4.1.1.1.1.1 4.2 4.2.1")]
    public void Numbers_follow_the_chapters_number_without_gaps(string levels, string numbers)
    {
        var chapter = Reading.Of(string.Concat(levels.Split(' ').Select((level, at) => $"{new string('#', level[0] - '0')} H{at} {(level.EndsWith('*') ? "{.unnumbered}" : "")}\n\n")));

        Assert.Equal(numbers.Split(' '), chapter.Headings.Select(heading => heading.Number ?? "-"));
    }

    [Theory]
    [InlineData("Plain words", "plain-words")]
    [InlineData("Évaluation à l’hôpital", "evaluation-a-l-hopital")]
    [InlineData("3D imaging (2D & 3D)", "3d-imaging-2d-3d")]
    [InlineData("*Marked* `up` $x$ [@a]", "marked-up-x")]
    [InlineData("结果", "section")]
    [InlineData("Own {#its-own_id}", "its-own_id")]
    [InlineData("Own {#3d}", "3d")]
    [InlineData("--", "section")]
    public void A_heading_has_an_id_of_its_words_or_its_own(string heading, string id) => Assert.Equal(id, Assert.Single(Reading.Of("## " + heading).Headings).Id);

    [Fact]
    public void A_heading_knows_its_text_and_place()
    {
        var heading = Assert.Single(Reading.Of("Text.\n\n## The *large* models [@a] -- a “test”").Headings);

        Assert.Equal(("The large models  – a “test”", 8, 1), (heading.Text, heading.At.Line, heading.At.Column));
    }

    [Fact]
    public void Whatever_the_levels_no_number_holds_a_zero_or_stands_twice() =>
        Gen.Select(Gen.Int[2, 6], Gen.Bool).Array[0, 20].Sample(headings =>
        {
            var body = string.Concat(headings.Select((heading, at) => $"{new string('#', heading.Item1)} H{at}{(heading.Item2 ? " {.unnumbered}" : "")}\n\n"));

            var numbers = Reading.Of(body).Headings.Select(heading => heading.Number).OfType<string>().ToArray();

            Assert.Equal(numbers.Distinct(), numbers);
            Assert.All(numbers, number => Assert.DoesNotContain("0", number.Split('.').Where(part => part == "0")));
        });
}
