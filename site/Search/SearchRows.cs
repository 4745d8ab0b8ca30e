using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Search;

/// <summary>Papers and places as a list shows them: JSON arrays, because names of members would be most of their bytes.</summary>
internal static class SearchRows
{
    private const int ShownAuthors = 2;

    public static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rows as one JSON array.</summary>
    public static byte[] Block<T>(IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartArray();
            foreach (var row in rows) write(json, row);
            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    public static void Write(Utf8JsonWriter json, Paper paper)
    {
        var work = paper.Work;
        json.WriteStartArray();
        json.WriteStringValue(paper.Key.Value);
        json.WriteStringValue(work.Title);
        json.WriteStringValue(string.Join('\n', work.Authors.Named.Take(ShownAuthors).Select(author => author.FullName)));
        // Odd when the source itself stops with "et al.".
        json.WriteNumberValue((Math.Max(0, work.Authors.Named.Length - ShownAuthors) * 2) + (work.Authors.AndOthers ? 1 : 0));
        json.WriteStringValue(work.Date.ToString());
        json.WriteStringValue(work.Venue);
        json.WriteNumberValue(paper.Number ?? 0);
        json.WriteStringValue(work.Doi?.Value);
        json.WriteStringValue(work.Arxiv?.Value);
        json.WriteStringValue(work.PubMed);
        json.WriteNumberValue(work.Status switch { WorkStatus.Corrected => 1, WorkStatus.Retracted => 2, WorkStatus.Withdrawn => 3, _ => 0 });
        json.WriteStringValue(string.Join('\n', OtherIdentifiers.Of(paper)) is { Length: > 0 } others ? others : null);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ChapterPlace place)
    {
        json.WriteStartArray();
        json.WriteStringValue(place.Chapter.Slug);
        json.WriteStringValue(place.Chapter.Title);
        json.WriteStringValue(place.Anchor);
        json.WriteStringValue(place.Heading);
        json.WriteStringValue(place.Text);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, string? summary) => json.WriteStringValue(summary);
}
