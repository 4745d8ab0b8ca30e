using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StatiqSite.Pages.Metadata;

/// <summary>JSON-LD that a theme writes into a <c>script</c> element without encoding it: no <c>&lt;</c>, <c>&gt;</c> or <c>&amp;</c> stands in it.</summary>
public sealed class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private JsonLd(string text) => Text = text;

    public string Text { get; }

    /// <summary>A graph with the nodes that are written.</summary>
    internal static JsonLd Of(Action<Utf8JsonWriter> nodes)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            nodes(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new JsonLd(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
