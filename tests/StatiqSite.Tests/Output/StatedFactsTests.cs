using System.Text.Json;
using StatiqSite.Kit.Comparing;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output;

/// <summary>What the pages of papers say for comparisons.</summary>
public sealed class StatedFactsTests
{
    [Fact]
    public async Task A_page_says_what_its_paper_s_file_says()
    {
        var site = await LifelikeSites.UnderAsync("/any/base/path/");

        var facts = FactsOf(site, "li2023seeing");

        Assert.Equal("""["authors",["Chen Li","/any/base/path/authors/li-chen/"],["Jia Gao","/any/base/path/authors/gao-jia/"]]""", facts["authors"]);
        Assert.Equal("""["published","1 June 2023"]""", facts["published"]);
        Assert.Equal("""["kind","Preprint"]""", facts["kind"]);
        Assert.Equal("""["model","Seeing-7B"]""", facts["model"]);
        Assert.Equal("""["model.base","Vicuna"]""", facts["model.base"]);
        Assert.Equal("""["arxiv",["2306.00890","https://arxiv.org/abs/2306.00890"]]""", facts["arxiv"]);
        Assert.Equal("""["link.code",["https://github.com/example/seeing","https://github.com/example/seeing"]]""", facts["link.code"]);
        Assert.Equal(2, JsonDocument.Parse(facts["topic.modality"]).RootElement.GetArrayLength() - 1);
        Assert.Equal("""["doi",["10.1000/conf.2024.7","https://doi.org/10.1000/conf.2024.7"]]""", FactsOf(site, "moreau2024agents")["doi"]);
        Assert.DoesNotContain("doi", facts.Keys);
        Assert.DoesNotContain("link.data", facts.Keys);
    }

    [Fact]
    public async Task A_figure_stands_under_its_own_table_with_who_states_it()
    {
        var site = await LifelikeSites.UnderAsync("/");

        using var json = JsonDocument.Parse(site.Document(new Address("papers/li2023seeing/")).GetElementById(StatedFacts.ElementId)!.TextContent); // every paper has it
        var results = json.RootElement.GetProperty("results").EnumerateArray().Select(result => (Table: result[1].GetString(), Figure: result[2][0].GetString())).ToArray();

        Assert.Contains(results, result => result.Figure == "83.1\u00a0% (Seeing-7B, Table 4)");
        Assert.Contains(results, result => result.Figure!.StartsWith("78\u00a0% (Elder Net; stated by ", StringComparison.Ordinal)); // just read
        Assert.Equal(3, results.Select(result => result.Table).Distinct().Count());
    }

    [Fact]
    public async Task A_text_quotes_at_most_four_of_its_sentences_and_counts_the_rest()
    {
        var site = await LifelikeSites.UnderAsync("/");

        foreach (var page in site.Pages.OfType<PaperPage>())
        {
            var sentences = page.Sentences.Length;
            var said = FactsOf(site, page.Paper.Key.Value).TryGetValue("says", out var says) ? JsonDocument.Parse(says).RootElement.EnumerateArray().Skip(1).ToArray() : [];

            Assert.Equal(Math.Min(sentences, 4), said.Length);
            if (sentences > 4) Assert.Equal($"and {sentences - 3} more places", said[3][0].GetString());
        }
    }

    [Fact]
    public async Task A_template_of_ones_own_does_not_take_them_away()
    {
        using var input = LifelikeReview.Copy();
        input.Write("theme/pages/paper.liquid", "<h1>{{ paper.title }}</h1>");

        var site = await RenderedSite.OfAsync(input.Path, new Uri("https://companion.example/"));

        Assert.Contains("Seeing-7B", FactsOf(site, "li2023seeing")["model"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_a_page_says_can_be_compared()
    {
        var site = await LifelikeSites.UnderAsync("/");
        var compared = site.Document(Addresses.Compare).QuerySelectorAll("input[name=fact]").Select(box => box.GetAttribute("value")).ToHashSet();

        var said = site.Pages.OfType<PaperPage>().SelectMany(page => FactsOf(site, page.Paper.Key.Value).Keys).Distinct();

        Assert.Subset(compared, said.ToHashSet<string?>());
    }

    /// <summary>Facts by id, each as it stands there.</summary>
    private static Dictionary<string, string> FactsOf(RenderedSite site, string key)
    {
        using var json = JsonDocument.Parse(site.Document(new Address($"papers/{key}/")).GetElementById(StatedFacts.ElementId)!.TextContent); // every paper has it
        return json.RootElement.GetProperty("facts").EnumerateArray().ToDictionary(fact => fact[0].GetString()!, fact => fact.GetRawText(), StringComparer.Ordinal); // an id is a text
    }
}
