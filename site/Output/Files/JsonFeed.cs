using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Pages;
using StatiqSite.Pages.Files;

namespace StatiqSite.Output.Files;

/// <summary>JSON Feed 1.1 (jsonfeed.org), with the same entries as the Atom feed.</summary>
internal static class JsonFeed
{
    public static byte[] Of(FilePage.Feed feed)
    {
        var site = feed.Site;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", site.ShortTitle + ": updates");
            json.WriteString("home_page_url", site.Absolute(Addresses.Updates));
            json.WriteString("feed_url", site.Absolute(feed.Address));
            json.WriteString("language", site.Language);
            json.WriteStartArray("items");
            foreach (var paper in feed.Papers)
            {
                json.WriteStartObject();
                json.WriteString("id", site.Absolute(Addresses.Of(paper)));
                json.WriteString("url", site.Absolute(Addresses.Of(paper)));
                if (paper.Work.Href is { } source) json.WriteString("external_url", source);
                json.WriteString("title", paper.Title);
                json.WriteString("content_text", FeedDates.Summary(paper));
                json.WriteString("date_published", FeedDates.Rfc3339(paper.File.Added!.Value));
                json.WriteStartArray("authors");
                foreach (var author in paper.Work.Authors.Named)
                {
                    json.WriteStartObject();
                    json.WriteString("name", author.FullName);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("tags");
                foreach (var term in paper.Terms) json.WriteStringValue(term.Label);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
