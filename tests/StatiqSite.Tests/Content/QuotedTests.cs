using StatiqSite.Content;

namespace StatiqSite.Tests.Content;

public sealed class QuotedTests
{
    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("two\nlines\tand\r\nmore", "`two lines and  more`")]
    [InlineData("\u001b[31mred", "`<U+001B>[31mred`")]
    [InlineData("a\u202Eb\u200Bc", "`a<U+202E>b<U+200B>c`")]
    [InlineData("نیم\u200Cفاصله", "`نیم\u200Cفاصله`")]
    public void Found_text_is_shown_on_one_line_without_invisible_characters(string text, string expected) => Assert.Equal(expected, Quoted.Of(text));

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        Assert.Equal($"`{new string('a', 80)}…`", Quoted.Of(new string('a', 200)));
        Assert.Equal($"`{new string('a', 79)}…`", Quoted.Of(new string('a', 79) + "😀😀"));
    }

    [Fact]
    public void A_diagnostic_is_one_line_whatever_the_file_is_called()
    {
        var diagnostic = new Diagnostic(FileRules.Missing, new SourceSpan("papers/a\n::error::b.yaml", 1, 1), "The file is\nmissing.");

        Assert.Equal($"papers/a ::error::b.yaml(1,1): error FILE001: The file is missing. {FileRules.Missing.Remedy}", diagnostic.ToString());
    }
}
