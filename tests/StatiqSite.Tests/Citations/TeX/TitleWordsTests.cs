using StatiqSite.Citations.TeX;

namespace StatiqSite.Tests.Citations.TeX;

public sealed class TitleWordsTests
{
    [Theory]
    [InlineData("Performance of ChatGPT on USMLE", "Performance of {ChatGPT} on {USMLE}")]
    [InlineData("GPT-4: the future?", "{GPT-4}: the future?")]
    [InlineData("Large language model (ChatGPT) as a tool", "Large language model ({ChatGPT}) as a tool")]
    [InlineData("Med-PaLM and LLaMA's mRNA, B12", "{Med-PaLM} and {LLaMA's} {mRNA}, {B12}")]
    [InlineData("Vitamin D, T cell, X-ray", "Vitamin {D}, {T} cell, {X-ray}")]
    [InlineData("Chinese medicine by Alpaca", "{Chinese} medicine by {Alpaca}")]
    public void Words_that_lower_case_would_spoil_stand_in_braces(string title, string source) => Assert.Equal(source, Written(title));

    [Theory]
    [InlineData("A Large-Scale Study: Fine-Tuning for 2023")]
    [InlineData("Towards 12 things")]
    [InlineData("")]
    public void Words_with_a_capital_at_the_beginning_only_do_not(string title) => Assert.Equal(title, Written(title));

    [Fact]
    public void A_brace_never_stands_before_an_escaped_mark() =>
        Assert.Equal(@"\%{AI} {{\'E}COLE} \#{GPT}", Written("%AI ÉCOLE #GPT"));

    private static string Written(string title)
    {
        using var to = new StringWriter();
        TitleWords.Write(title, to, TeXText.Ascii);
        return to.ToString();
    }
}
