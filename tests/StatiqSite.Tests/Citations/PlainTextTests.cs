using CsCheck;
using StatiqSite.Citations;

namespace StatiqSite.Tests.Citations;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("  Two\r\n lines\tand\u00a0more ", "Two lines and more")]
    [InlineData("a\u200bb\u0000c", "a b c")]
    [InlineData("e\u0301", "é")]
    [InlineData("whole 😀 pair", "whole 😀 pair")]
    public void Text_becomes_one_line_of_composed_characters(string written, string clean) =>
        Assert.Equal(clean, PlainText.Of(written));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("half \ufffd pair", PlainText.Of("half " + '\ud83d' + " pair"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void Text_without_a_visible_character_counts_as_absent(string written) =>
        Assert.Null(PlainText.Of(written));

    [Fact]
    public void Clean_text_is_not_copied()
    {
        var text = new string("Large language models");

        Assert.Same(text, PlainText.Of(text));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Gen.String.Sample(text => PlainText.Of(PlainText.Of(text)) == PlainText.Of(text));
}
