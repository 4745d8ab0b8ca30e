using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Citations;

namespace StatiqSite.Pages.Files;

/// <summary>exports/formats.json: which files hold all papers, and how they are cut into entries, for the script that exports a selection.</summary>
internal static class ExportFormats
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Site site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var format in CitationFormat.All) Write(format, site, json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(CitationFormat format, Site site, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", format.Id);
        json.WriteString("label", format.Label);
        json.WriteString("extension", format.Extension);
        json.WriteString("mediaType", format.MediaType);
        json.WriteStartArray("files");
        foreach (var address in site.Exports.Addresses(format)) json.WriteStringValue(address.Path["exports/".Length..]);
        json.WriteEndArray();
        json.WriteString("head", format.Layout.Head);
        json.WriteString("end", format.Layout.End);
        json.WriteString("between", format.Layout.Between);
        json.WriteString("tail", format.Layout.Tail);
        json.WriteString("key", format.Layout.Key);
        json.WriteEndObject();
    }
}
