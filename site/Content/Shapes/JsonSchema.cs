using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Content.Shapes;

/// <summary>Prints a shape as JSON Schema (draft-07, which YAML editors read), for completion and checks while one types.</summary>
public static class JsonSchema
{
    /// <summary>Every kind of input file: the schema's name and its text, ending in a line feed.</summary>
    public static IEnumerable<(string Name, string Text)> All() =>
        FileKind.All.Select(kind => (kind.Name, Print(kind.Shape, kind.Title)))
            .Append(("chapter", Print(ChapterFileReader.FrontMatter, "The front matter of a chapter")));

    public static string Print(Shape.Map shape, string title)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            WriteMap(json, shape);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteMap(Utf8JsonWriter json, Shape.Map map)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (map.Fields.Any(field => field.Required))
        {
            json.WriteStartArray("required");
            foreach (var field in map.Fields.Where(field => field.Required)) json.WriteStringValue(field.Key);
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        foreach (var field in map.Fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("description", field.About);
            Write(json, field.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case Shape.Text text: WriteText(json, text.Form); break;
            case Shape.Choice choice: WriteChoice(json, choice); break;
            case Shape.ListOf { OrSingle: true } list: WriteEither(json, new Shape.ListOf(list.Item), list.Item); break;
            case Shape.ListOf list:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                Write(json, list.Item);
                json.WriteEndObject();
                break;
            case Shape.Map map: WriteMap(json, map); break;
            case Shape.Table table:
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                Write(json, table.Value);
                json.WriteEndObject();
                break;
            case Shape.TextOrMap either: WriteEither(json, either.Brief, either.Full); break;
        }
    }

    /// <summary>YAML reads 2023 as a number and true as a flag; to us both are text in a form.</summary>
    private static void WriteText(Utf8JsonWriter json, TextForm form)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        if (form.Numerals is { } allowed) json.WriteStringValue(allowed.Broken ? "number" : "integer");
        if (form.Holds("true")) json.WriteStringValue("boolean");
        json.WriteEndArray();
        if (form.Pattern is { } pattern) json.WriteString("pattern", pattern);
        if (form.Numerals is not { } numerals) return;
        if (numerals.Least is { } least) json.WriteNumber("minimum", least);
        if (numerals.Most is { } most) json.WriteNumber("maximum", most);
        if (numerals.Whole) return;
        json.WriteStartObject("not");
        json.WriteString("type", "integer");
        json.WriteEndObject();
    }

    private static void WriteChoice(Utf8JsonWriter json, Shape.Choice choice)
    {
        json.WriteStartArray("enum");
        if (choice == Forms.Flag)
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        // In quotes a flag is still one.
        foreach (var word in choice.Words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void WriteEither(Utf8JsonWriter json, Shape first, Shape second)
    {
        json.WriteStartArray("anyOf");
        foreach (var shape in new[] { first, second })
        {
            json.WriteStartObject();
            Write(json, shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
