using CsCheck;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class SentenceSplitterTests
{
    private const char Cite = '\uFFFC';

    /// <summary>A bar stands where a sentence ends; <c>@</c> is a citation.</summary>
    [Theory]
    [InlineData("One. |Two! |Three? |Four… |Five.")]
    [InlineData("No full stop at the end")]
    [InlineData("A citation @. |Another [text] @. |And @")]
    [InlineData("A citation behind.@ |The next.")]
    [InlineData("Li et al. (2023) wrote. |Then Gao et al. agreed @.")]
    [InlineData("See Fig. 3, Eq. 4, Sec. 5 and pp. 3–5. |Done.")]
    [InlineData("E.g. the U.S. model, i.e. the first, vs. the Ph.D. student. |Done.")]
    [InlineData("Since Dec. 2019 it rains. |On 3 Mar. 2020 it stopped.")]
    [InlineData("J. R. Smith and A. Li wrote. |Dr. Gao read.")]
    [InlineData("It scored 67.6 of 100. |It cost 3.50. |12 patients stayed.")]
    [InlineData("GPT-4.5 came. |GPT-J. |Then GPT-4. |Then LLaMA 2.")]
    [InlineData("He said “yes.” |“No,” she said. |(They left.) |[All of them.]")]
    [InlineData("It is “good.” |And ‘bad.’ |And \"ugly.\" |Done.")]
    [InlineData("p < 0.05. |The rest of it, e.g. this, i.e., that. |Etc.")]
    [InlineData("What?! |No… and yes. |Wait...  |Really.")]
    [InlineData("The site example.org is up. |Mail a.b@c.org. |End.")]
    [InlineData("Then English. |中文 follows.")]
    [InlineData("no capital. lower case goes on. |Done.")]
    [InlineData(". |")]
    [InlineData("")]
    public void A_paragraph_falls_into_its_sentences(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal).Replace("a.b@c", "a.b-c", StringComparison.Ordinal).Replace('@', Cite);

        var sentences = SentenceSplitter.Split(text);

        var expected = marked.Replace("a.b@c", "a.b-c", StringComparison.Ordinal).Replace('@', Cite).Split('|').Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);
        Assert.Equal(expected, sentences);
    }

    [Fact]
    public void Sentences_joined_by_spaces_are_the_text_again()
    {
        var prose = Gen.OneOf("A", "the", "et", "al.", "3.5", "Fig.", "J.", "e.g.", "…", "?!", "”", "“Yes.”", "(", ")", ".", "..", "中", "\uFFFC", "\uD83D\uDE00", "Dr.", "U.S.").Array[0, 30].Select(words => string.Join(' ', words));

        prose.Sample(text => string.Join(' ', SentenceSplitter.Split(text)) == text, iter: 5_000);
    }

    [Fact]
    public void No_character_is_lost_or_made_up() =>
        Noise.Text.Sample(text => Letters(string.Concat(SentenceSplitter.Split(text))) == Letters(text), iter: 5_000);

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
