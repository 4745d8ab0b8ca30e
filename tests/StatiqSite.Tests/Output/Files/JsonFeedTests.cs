using System.Text.Json;
using System.Xml.Linq;
using StatiqSite.Pages;

namespace StatiqSite.Tests.Output.Files;

/// <summary>JSON Feed 1.1 (jsonfeed.org).</summary>
public sealed class JsonFeedTests
{
    [Fact]
    public async Task A_feed_has_what_the_format_requires()
    {
        using var feed = await FeedAsync();
        var root = feed.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.Equal("Machines that read: updates", root.GetProperty("title").GetString());
        Assert.Equal("https://companion.example/any/base/path/updates/", root.GetProperty("home_page_url").GetString());
        Assert.Equal("https://companion.example/any/base/path/updates.json", root.GetProperty("feed_url").GetString());
        Assert.Equal("en", root.GetProperty("language").GetString());
        Assert.All(root.GetProperty("items").EnumerateArray(), item =>
        {
            Assert.Equal(JsonValueKind.String, item.GetProperty("id").ValueKind);
            Assert.NotEmpty(item.GetProperty("content_text").GetString()!); // required by the format
            Assert.EndsWith("T00:00:00Z", item.GetProperty("date_published").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task It_has_the_entries_of_the_Atom_feed_in_the_same_order()
    {
        using var feed = await FeedAsync();
        var atom = XDocument.Parse((await LifelikeSites.UnderAsync("/any/base/path/")).Text(Addresses.UpdatesAtom));
        XNamespace space = "http://www.w3.org/2005/Atom";

        Assert.Equal(
            atom.Descendants(space + "entry").Select(entry => ((string?)entry.Element(space + "id"), (string?)entry.Element(space + "title"), (string?)entry.Element(space + "published"))),
            feed.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetString(), item.GetProperty("title").GetString(), item.GetProperty("date_published").GetString())));
    }

    [Fact]
    public async Task An_item_tells_the_paper()
    {
        using var feed = await FeedAsync();

        var item = feed.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("title").GetString() == "Agents on the night shift");

        Assert.Equal("https://companion.example/any/base/path/papers/moreau2024agents/", item.GetProperty("url").GetString());
        Assert.Equal("https://doi.org/10.1000/conf.2024.7", item.GetProperty("external_url").GetString());
        Assert.Equal(["Camille Moreau", "Chen Li"], item.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal(["Triage", "X-ray & fluoroscopy", "Clinical notes", "Hospital"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    private static async Task<JsonDocument> FeedAsync() =>
        JsonDocument.Parse((await LifelikeSites.UnderAsync("/any/base/path/")).Text(Addresses.UpdatesJson));
}
