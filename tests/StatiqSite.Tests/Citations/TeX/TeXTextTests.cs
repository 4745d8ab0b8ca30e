using StatiqSite.Citations.TeX;

namespace StatiqSite.Tests.Citations.TeX;

public sealed class TeXTextTests
{
    [Theory]
    [InlineData("é à ü ñ", @"{\'e} {\`a} {\""u} {\~n}")]
    [InlineData("ç ş ą ů ő č ğ ı İ", @"{\c c} {\c s} {\k a} {\r u} {\H o} {\v c} {\u g} {\i} {\.I}")]
    [InlineData("Å ß ø Ł đ œ", @"{\r A} {\ss} {\o} {\L} {\dj} {\oe}")]
    [InlineData("ế ǿ", @"{\'{\^e}} {\'{\o}}")]
    public void Letters_become_commands_in_braces_without_a_space_inside(string text, string source) =>
        Assert.Equal(source, TeXText.Ascii.Of(text));

    [Theory]
    [InlineData("50% & #1_a $5", @"50\% \& \#1\_a \$5")]
    [InlineData(@"~ ^ \ < > |", @"{\textasciitilde} {\textasciicircum} {\textbackslash} {\textless} {\textgreater} {\textbar}")]
    [InlineData("{ }}", @"{\textbraceleft} {\textbraceright}{\textbraceright}")]
    [InlineData("β-lactam ≥ 2 × Ω, CO₂", @"{$\beta$}-lactam {$\geq$} 2 {$\times$} {$\Omega$}, CO{$_{2}$}")]
    public void What_is_special_to_TeX_is_escaped_in_both_alphabets(string text, string source)
    {
        Assert.Equal(source, TeXText.Ascii.Of(text));
        Assert.Equal(source, TeXText.Unicode.Of(text));
    }

    /// <summary>The reader's browser is held to the same lines.</summary>
    [Fact]
    public void Text_in_UTF8_is_written_as_in_the_reader_s_browser()
    {
        var texts = File.ReadAllLines(Path.Combine(CaseFolder.Root, "..", "Citations", "TeX", "texts.txt")).Select(line => line.Split('\t')).ToArray();

        Assert.All(texts, line => Assert.Equal(line[1], TeXText.Unicode.Of(line[0])));
    }

    [Fact]
    public void Quotation_marks_and_dashes_are_those_of_TeX() =>
        Assert.Equal("`a' ``b'' 1--2---3", TeXText.Ascii.Of("‘a’ “b” 1–2—3"));

    [Theory]
    [InlineData("a--b", "a-{-}b")]
    [InlineData("5''", "5'{'}")]
    [InlineData("GPT-4's", "GPT-4's")]
    public void Characters_that_TeX_would_join_stay_apart(string text, string source) =>
        Assert.Equal(source, TeXText.Ascii.Of(text));

    [Theory]
    [InlineData("Müller – “x”")]
    [InlineData("大语言模型 😀 Ħ ș")]
    public void Biber_gets_letters_as_they_are(string text) =>
        Assert.Equal(text, TeXText.Unicode.Of(text));

    [Theory]
    [InlineData("大语言模型")]
    [InlineData("😀")]
    [InlineData("ș ħ")]
    public void Letters_without_a_command_that_readers_know_stay_as_they_are(string text) =>
        Assert.Equal(text, TeXText.Ascii.Of(text));

    [Fact]
    public void The_letters_of_European_names_are_written_in_ASCII()
    {
        const string WithoutCommand = "ĦħĸŦŧſ";
        var latin = Enumerable.Range(0xa1, 0x180 - 0xa1).Where(code => code != 0xad).Select(code => (char)code).Where(letter => !WithoutCommand.Contains(letter, StringComparison.Ordinal));

        Assert.All(latin, letter => Assert.All(TeXText.Ascii.Of(letter.ToString()), character => Assert.True(char.IsAscii(character), $"{letter}")));
    }

    [Fact]
    public void Every_command_closes_its_braces() =>
        Assert.All(TeXSymbols.All.Values, command => Assert.Equal(command.Count(character => character == '{'), command.Count(character => character == '}')));
}
