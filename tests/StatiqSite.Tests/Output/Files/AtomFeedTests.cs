using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatiqSite.Pages;

namespace StatiqSite.Tests.Output.Files;

/// <summary>RFC 4287, by section.</summary>
public sealed partial class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_has_what_4_1_1_requires()
    {
        var feed = await FeedAsync();

        Assert.Equal("https://companion.example/any/base/path/updates.atom", Assert.Single(feed.Elements(Atom + "id")).Value);
        Assert.Equal("Machines that read: updates", Assert.Single(feed.Elements(Atom + "title")).Value);
        Assert.Equal("2025-01-20T00:00:00Z", Assert.Single(feed.Elements(Atom + "updated")).Value);
        Assert.Equal("Machines that read", Assert.Single(feed.Elements(Atom + "author")).Value);
        Assert.Equal("https://companion.example/any/base/path/updates.atom", Assert.Single(Links(feed, "self")));
        Assert.Equal("https://companion.example/any/base/path/updates/", Assert.Single(Links(feed, "alternate")));
    }

    [Fact]
    public async Task Every_entry_has_what_4_1_2_requires()
    {
        var entries = await EntriesAsync();

        Assert.Equal(100, entries.Length);
        Assert.All(entries, entry =>
        {
            Assert.Single(entry.Elements(Atom + "id"));
            Assert.NotEmpty(Assert.Single(entry.Elements(Atom + "title")).Value);
            Assert.Single(entry.Elements(Atom + "updated"));
            Assert.Single(entry.Elements(Atom + "published"));
            Assert.Single(Links(entry, "alternate"));
            Assert.NotEmpty(entry.Elements(Atom + "author"));
            Assert.All(entry.Elements(Atom + "author"), author => Assert.NotEmpty(Assert.Single(author.Elements(Atom + "name")).Value));
            Assert.NotEmpty(Assert.Single(entry.Elements(Atom + "summary")).Value);
        });
    }

    [Fact]
    public async Task No_two_entries_have_one_id()
    {
        var ids = (await EntriesAsync()).Select(entry => (string?)entry.Element(Atom + "id"));

        Assert.Equal(100, ids.Distinct().Count());
    }

    [Fact]
    public async Task Every_date_is_one_of_RFC_3339_and_entries_stand_newest_first()
    {
        var feed = await FeedAsync();

        var dates = feed.Descendants().Where(element => element.Name == Atom + "updated" || element.Name == Atom + "published").Select(element => element.Value).ToArray();

        Assert.All(dates, date => Assert.Matches(Rfc3339(), date));
        Assert.All(dates, date => Assert.True(DateTimeOffset.TryParseExact(date, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), date));
        var updated = feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "updated")).ToArray();
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
    }

    [Fact]
    public async Task An_entry_tells_the_paper()
    {
        var entry = (await EntriesAsync()).Single(entry => (string?)entry.Element(Atom + "title") == "Agents on the night shift");

        Assert.Equal(["Camille Moreau", "Chen Li"], entry.Elements(Atom + "author").Select(author => author.Value));
        Assert.Equal("https://companion.example/any/base/path/papers/moreau2024agents/", Assert.Single(Links(entry, "alternate")));
        Assert.Equal("https://doi.org/10.1000/conf.2024.7", Assert.Single(Links(entry, "related")));
        Assert.Equal(["Triage", "X-ray & fluoroscopy", "Clinical notes", "Hospital"], entry.Elements(Atom + "category").Select(category => (string?)category.Attribute("label")));
        Assert.Equal("An agent sorted 1,200 cases at night; nurses agreed with 94 percent.", (string?)entry.Element(Atom + "summary"));
    }

    [Fact]
    public async Task A_paper_without_summary_or_full_date_has_an_entry_too()
    {
        var entry = (await EntriesAsync()).Single(entry => (string?)entry.Element(Atom + "title") == "Triage without a doctor");

        Assert.Equal("Tanaka et al., arXiv, 2025-01.", (string?)entry.Element(Atom + "summary"));
        Assert.Equal("2025-01-20T00:00:00Z", (string?)entry.Element(Atom + "published"));
    }

    [Theory]
    [InlineData("2024", "2024-01-01T00:00:00Z")]
    [InlineData("2024-07", "2024-07-01T00:00:00Z")]
    [InlineData("2024-07-09", "2024-07-09T00:00:00Z")]
    public async Task A_date_that_is_not_known_to_the_day_is_its_first(string added, string expected)
    {
        using var input = new TempFolder();
        input.Write("review.yaml", "title: T\naddress: https://companion.example/\n");
        input.Write("papers/a.yaml", $"title: A\ndate: 2024\ndoi: 10.1000/a\nadded: {added}\n");

        var site = await RenderedSite.OfAsync(input.Path, new Uri("https://companion.example/"));

        var feed = XDocument.Parse(site.Text(Addresses.UpdatesAtom)).Root!; // parsed, so it has a root
        Assert.All(feed.Descendants(Atom + "updated"), date => Assert.Equal(expected, date.Value));
        Assert.Equal("T", (string?)feed.Element(Atom + "entry")?.Element(Atom + "author")?.Element(Atom + "name"));
    }

    [Fact]
    public async Task A_feed_without_entries_is_dated_by_the_last_search()
    {
        using var input = new TempFolder();
        input.Write("review.yaml", "title: T\naddress: https://companion.example/\nupdates: { last-search: 2024-05 }\n");

        var site = await RenderedSite.OfAsync(input.Path, new Uri("https://companion.example/"));

        Assert.Equal("2024-05-01T00:00:00Z", (string?)XDocument.Parse(site.Text(Addresses.UpdatesAtom)).Root?.Element(Atom + "updated"));
    }

    private static async Task<XElement> FeedAsync() =>
        XDocument.Parse((await LifelikeSites.UnderAsync("/any/base/path/")).Text(Addresses.UpdatesAtom)).Root!; // parsed, so it has a root

    private static async Task<XElement[]> EntriesAsync() => [.. (await FeedAsync()).Elements(Atom + "entry")];

    private static IEnumerable<string?> Links(XElement of, string relation) =>
        of.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == relation).Select(link => (string?)link.Attribute("href"));

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})\z")]
    private static partial Regex Rfc3339();
}
