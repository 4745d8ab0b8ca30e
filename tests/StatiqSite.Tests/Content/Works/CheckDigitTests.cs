using CsCheck;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Works;

public sealed class CheckDigitTests
{
    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1694-2330", false)]
    [InlineData("0000-0002-1825-0096", false)]
    [InlineData("0000-0002-1825-009", false)]
    [InlineData("0000000218250097", false)]
    [InlineData("0000-0002-1825-009x", false)]
    [InlineData("X000-0002-1825-0097", false)]
    [InlineData("0-00-0002-1825-0097", false)]
    [InlineData("-------------------", false)]
    [InlineData("٠٠٠٠-0002-1825-0097", false)]
    public void Orcid_needs_sixteen_digits_in_groups_and_the_right_last_one(string text, bool holds) => Assert.Equal(holds, CheckDigit.IsOrcid(text));

    [Theory]
    [InlineData("0028-0836", true)]
    [InlineData("2434-561X", true)]
    [InlineData("0028-0837", false)]
    [InlineData("00280836", false)]
    [InlineData("002-80836", false)]
    [InlineData("00-8-0836", false)]
    [InlineData("X028-0836", false)]
    public void Issn_needs_eight_digits_in_two_groups_and_the_right_last_one(string text, bool holds) => Assert.Equal(holds, CheckDigit.IsIssn(text));

    [Theory]
    [InlineData("978-3-16-148410-0", true)]
    [InlineData("9783161484100", true)]
    [InlineData("0-306-40615-2", true)]
    [InlineData("0-8044-2957-X", true)]
    [InlineData("978-3-16-148410-1", false)]
    [InlineData("0-306-40615-3", false)]
    [InlineData("978-3-16-14841-0", false)]
    [InlineData("X-306-40615-2", false)]
    [InlineData("", false)]
    public void Isbn_has_ten_or_thirteen_digits_and_the_right_last_one(string text, bool holds) => Assert.Equal(holds, CheckDigit.IsIsbn(text));

    [Fact]
    public void No_text_makes_a_check_throw()
    {
        var text = Gen.OneOf(Gen.String[Gen.Char["0123456789X-"], 0, 20], Noise.Text);
        text.Sample(text => CheckDigit.IsOrcid(text) | CheckDigit.IsIssn(text) | CheckDigit.IsIsbn(text) | true, iter: 5_000);
    }

    [Fact]
    public void One_wrong_digit_is_always_found() =>
        Gen.Select(Gen.Int[0, 18], Gen.Int[1, 9]).Sample((at, by) =>
        {
            const string Right = "0000-0002-1825-0097";
            if (Right[at] == '-') return;
            var wrong = $"{Right[..at]}{(Right[at] - '0' + by) % 10}{Right[(at + 1)..]}";
            Assert.False(CheckDigit.IsOrcid(wrong));
        });
}
