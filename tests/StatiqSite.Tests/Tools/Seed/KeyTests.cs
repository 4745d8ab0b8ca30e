using StatiqSite.Seed.Merging;

namespace StatiqSite.Tests.Tools.Seed;

public sealed class KeyTests
{
    [Theory]
    [InlineData("moor2023foundation", "moor2023foundation")]
    [InlineData("zhao2023chatcad+", "zhao2023chatcad")]
    [InlineData("OpenAI2023GPT4TR", "openai2023gpt4tr")]
    [InlineData("Sallam2023.02.19.23286155", "sallam2023021923286155")]
    [InlineData("löffler2023é", "loffler2023e")]
    public void A_BibTeX_key_keeps_its_letters_digits_hyphens_and_underscores(string printed, string key) =>
        Assert.Equal(key, KeyForm.OfPrinted(printed));

    [Fact]
    public void A_key_of_facts_skips_small_words_and_takes_a_letter_when_it_is_taken()
    {
        using var run = SeedRun.On("""{"n": 113, "raw_key": "liu2023radiology", "title": "Radiology-GPT", "authors": ["Z. Liu"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2306.08666"}""", """
            {"title": "Radiology-Llama2: Best-in-Class", "authors_as_given": "Liu et al.", "year": 2023, "venue": "arXiv", "section": "Specialized Medical LLMs", "links": {"paper": "https://arxiv.org/abs/2309.06419"}, "arxiv": "2309.06419", "line": 57}
            {"title": "Radiology on the Way", "authors_as_given": "Chenbin Liu et al.", "year": 2023, "venue": "arXiv", "section": "Specialized Medical LLMs", "links": {"paper": "https://arxiv.org/abs/2309.00001"}, "arxiv": "2309.00001", "line": 58}
            {"title": "A Survey of the Field", "authors_as_given": "Hongjian Zhou et al.", "year": 2023, "venue": "arXiv", "section": "Specialized Medical LLMs", "links": {"paper": "http://arxiv.org/abs/2311.05112"}, "arxiv": "2311.05112", "line": 162}
            {"title": "Palmyra-Large", "authors_as_given": "Writer Engineering team", "year": 2023, "venue": null, "section": "Specialized Medical LLMs", "links": {"paper": null, "code": "https://github.com/writer/palmyra"}, "line": 84}
            """);

        Assert.Equal(["liu2023radiology", "liu2023radiologyb", "liu2023radiologyc", "writer2023palmyra", "zhou2023survey"], run.Keys());
    }
}
