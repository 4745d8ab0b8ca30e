using CsCheck;
using StatiqSite.Citations.TeX;

namespace StatiqSite.Tests.Citations.TeX;

public sealed class TeXReadingTests
{
    [Theory]
    [InlineData(@"Garc{\'\i}a", "García")]
    [InlineData(@"Jos\'e", "José")]
    [InlineData(@"Elepa{\~n}o", "Elepaño")]
    [InlineData(@"{\c C}a\u{g}lar \c{S}en", "Çağlar Şen")]
    [InlineData(@"Nguy{\~{\^e}}n", "Nguyễn")]
    [InlineData(@"{\L}ukasz \O ystein {\ss} \ae", "Łukasz Øystein ß æ")]
    [InlineData(@"10\% \& more \_ \# \$5", "10% & more _ # $5")]
    [InlineData("``quoted'' and `single' isn't", "“quoted” and ‘single’ isn't")]
    [InlineData("1--3 --- em", "1–3 — em")]
    [InlineData(@"{$\alpha$}-synuclein, $\beta_2$, H$_2$O, 10$^{-3}$", "α-synuclein, β₂, H₂O, 10⁻³")]
    [InlineData(@"\emph{GPT-4} \textbf{is {BIG}} \textsc{x}", "GPT-4 is BIG x")]
    [InlineData(@"\href{https://x.org}{A link} \cite{gone}", "A link")]
    [InlineData(@"The {\TeX}book, \LaTeX{} and $x^{(i)}$", "The TeXbook, LaTeX and x(i)")]
    [InlineData(@"a~tie, a\ space,\\a line", "a tie, a space, a line")]
    [InlineData(@"unbalanced } and { braces", "unbalanced and braces")]
    [InlineData(@"ends in \", "ends in")]
    public void TeX_becomes_plain_text(string source, string expected) => Assert.Equal(expected, TeXReading.TextOf(source));

    [Fact]
    public void Reading_what_was_written_gives_the_text_again()
    {
        // What TeX cannot tell apart is left out: hyphens and quotation marks of several kinds, and spaces.
        var letters = TeXSymbols.All.Keys.Where(letter => !"‐‑‒―'’`‘“”´¨¯¸ŉŀĿ−-′".Contains(letter, StringComparison.Ordinal)).Concat("abcXYZ019 .,:;()/").ToArray();
        Gen.Int[0, letters.Length - 1].Select(index => letters[index]).Array[1, 20].Select(text => string.Concat(text).Trim()).Sample(text =>
        {
            using var to = new StringWriter();
            TeXText.Ascii.Write(text, to);
            var expected = string.Join(' ', text.Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(expected, TeXReading.TextOf(to.ToString()));
        });
    }

    [Theory]
    [InlineData("––", "--{--}")]
    [InlineData("–-", "--{-}")]
    [InlineData("—–", "---{--}")]
    [InlineData("--", "-{-}")]
    public void Dashes_side_by_side_stay_what_they_are(string text, string source)
    {
        using var to = new StringWriter();

        TeXText.Ascii.Write(text, to);

        Assert.Equal((source, text), (to.ToString(), TeXReading.TextOf(source)));
    }

    [Fact]
    public void An_accent_goes_behind_a_sign_of_two_code_units() => Assert.Equal("😀\u0328", TeXReading.TextOf("\\k😀"));

    [Fact]
    public void No_text_throws_or_hangs() =>
        Gen.OneOf(HostileWorks.Text, Gen.String[0, 40]).Sample(text => Assert.NotNull(TeXReading.TextOf(text)));
}
