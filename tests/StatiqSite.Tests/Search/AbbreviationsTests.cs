using StatiqSite.Search;

namespace StatiqSite.Tests.Search;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("We ask large language models (LLMs) twice.", "A Large-Language Model for notes", "LLM")]
    [InlineData("The chain-of-thought (CoT) of models", "chain of thought in clinics", "CoT")]
    [InlineData("Questions of the United States Medical Licensing Examination (USMLE; three steps)", "United States medical licensing examinations", "USMLE")]
    [InlineData("vision-language models (VLMs), also large ones", "a vision language model and large language model", "VLM")]
    [InlineData("GPT-4 (OpenAI)", "GPT-4 by OpenAI", "")]
    [InlineData("Answers of doctors (2023)", "answers of doctors", "")]
    [InlineData("a model (also called Model)", "a model", "")]
    [InlineData("It ended. Learning large models (LLM)", "learning large models", "LLM")]
    [InlineData("Large sets. Later, many (LLM)", "large sets later many", "")]
    [InlineData("reading (RLHF)", "reading", "")]
    public void What_a_text_explains_is_found_where_its_long_form_stands(string explaining, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Abbreviations.ExplainedBy([explaining]).In(text)));

    [Fact]
    public void One_abbreviation_may_have_several_long_forms_and_a_text_several_abbreviations()
    {
        var abbreviations = Abbreviations.ExplainedBy(["knowledge graphs (KG)", "a kilogram (kg)", "key graphemes (KG)", "large language models (LLMs)"]);

        Assert.Equal(["KG", "LLM"], abbreviations.In("Large language models", "over a knowledge graph"));
        Assert.Equal(["KG"], abbreviations.In("the key grapheme"));
        Assert.Empty(Abbreviations.ExplainedBy([]).In("a knowledge graph"));
    }
}
