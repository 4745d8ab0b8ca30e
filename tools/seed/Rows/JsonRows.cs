using System.Text.Json;
using StatiqSite.Content;

namespace StatiqSite.Seed.Rows;

/// <summary>The objects of a JSONL file.</summary>
public static class JsonRows
{
    /// <summary>In order; blank lines are nothing, lines that hold no object are reported and left out.</summary>
    public static IEnumerable<JsonRow> Parse(string path, string text, Diagnostics diagnostics)
    {
        foreach (var (index, line) in text.TrimStart('\ufeff').Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var at = new SourceSpan(path, index + 1, 1);
            if (Find(line, at, diagnostics) is { } fields) yield return new JsonRow(fields, line, at, diagnostics);
        }
    }

    private static JsonElement? Find(string line, SourceSpan at, Diagnostics diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document.RootElement.Clone();
            diagnostics.Report(SeedRules.NotAnObject, at, $"The line holds {JsonRow.KindOf(document.RootElement)}, not an object.");
        }
        catch (JsonException fault)
        {
            // The reader counts bytes from 0; our columns count letters from 1, and most lines have one byte a letter.
            var column = Math.Min((int)(fault.BytePositionInLine ?? 0), line.Length) + 1;
            diagnostics.Report(SeedRules.NotAnObject, at with { Column = column }, "The line is not valid JSON.");
        }

        return null;
    }
}
