using System.Text.Json;
using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed class CslJsonTests
{
    [Fact]
    public void An_article_is_one_item_of_an_array() => Assert.Equal(
        """
        [
          {"id":"singhal2023large","citation-key":"singhal2023large","type":"article-journal","author":[{"family":"Singhal","given":"Karan"},{"family":"Natarajan","given":"Vivek"}],"title":"Large language models encode clinical knowledge","issued":{"date-parts":[[2023,7,12]]},"container-title":"Nature","volume":"620","issue":"7972","page":"172-180","DOI":"10.1038/s41586-023-06291-2"}
        ]

        """, CitationFormat.CslJson.WriteOne(Article));

    [Fact]
    public void A_preprint_is_an_article_of_its_server() => Assert.Equal(
        """{"id":"yuan2023large","citation-key":"yuan2023large","type":"article","genre":"preprint","publisher":"arXiv","number":"arXiv:2311.01918","DOI":"10.48550/arXiv.2311.01918","URL":"https://arxiv.org/abs/2311.01918"}""",
        Without(Item(Preprint), "author", "title", "issued"));

    [Theory]
    [InlineData(WorkType.Conference, "paper-conference", "container-title")]
    [InlineData(WorkType.Chapter, "chapter", "container-title")]
    [InlineData(WorkType.Book, "book", "publisher")]
    [InlineData(WorkType.Thesis, "thesis", "publisher")]
    [InlineData(WorkType.Report, "report", "publisher")]
    [InlineData(WorkType.Dataset, "dataset", "publisher")]
    [InlineData(WorkType.Software, "webpage", "container-title")]
    [InlineData(WorkType.Web, "webpage", "container-title")]
    public void Each_type_has_its_name_and_a_place_for_its_venue(WorkType type, string name, string venue)
    {
        var item = Item(Article with { Type = type, Venue = "Venue" });

        Assert.Equal(name, item.GetProperty("type").GetString());
        Assert.Equal("Venue", item.GetProperty(venue).GetString());
    }

    [Fact]
    public void Software_says_what_it_is_in_its_genre() =>
        Assert.Equal("software", Item(Article with { Type = WorkType.Software }).GetProperty("genre").GetString());

    [Fact]
    public void The_issue_of_a_report_is_its_number() =>
        Assert.Equal("TR-7", Item(Article with { Type = WorkType.Report, Issue = "TR-7" }).GetProperty("number").GetString());

    [Fact]
    public void Dates_are_as_precise_as_they_are_known_and_made_of_numbers()
    {
        Assert.Equal("[[2023]]", DateParts(new PartialDate(2023, null, null)));
        Assert.Equal("[[2023,7]]", DateParts(new PartialDate(2023, 7, null)));
        Assert.Equal("[[2023,7,1]]", DateParts(new PartialDate(2023, 7, 1)));
    }

    [Fact]
    public void Names_keep_their_parts()
    {
        var item = Item(Article with
        {
            Authors = By(new Author.Person("Gogh", "Vincent", "van", "Jr"), new Author.Person("Chen"), new Author.Organization("OpenAI")),
        });

        Assert.Equal(
            """[{"family":"Gogh","given":"Vincent","non-dropping-particle":"van","suffix":"Jr"},{"family":"Chen"},{"literal":"OpenAI"}]""",
            item.GetProperty("author").GetRawText());
    }

    [Fact]
    public void Identifiers_and_standing_have_their_variables()
    {
        var item = Item(Article with
        {
            PubMed = "37438534", PubMedCentral = "PMC10396962", Issn = "0028-0836", Isbn = "9780134190440", Language = "en",
            Status = WorkStatus.Retracted,
        });

        Assert.Equal(
            ["37438534", "PMC10396962", "0028-0836", "9780134190440", "en", "retracted"],
            ((string[])["PMID", "PMCID", "ISSN", "ISBN", "language", "status"]).Select(name => item.GetProperty(name).GetString()!));
    }

    private static string DateParts(PartialDate date) => Item(Article with { Date = date }).GetProperty("issued").GetProperty("date-parts").GetRawText();

    private static JsonElement Item(Work work) => JsonDocument.Parse(CitationFormat.CslJson.WriteOne(work)).RootElement[0];

    private static string Without(JsonElement item, params string[] names) =>
        JsonSerializer.Serialize(item.EnumerateObject().Where(field => !names.Contains(field.Name)).ToDictionary(field => field.Name, field => field.Value));
}
