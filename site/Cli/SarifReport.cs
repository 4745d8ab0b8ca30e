using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Content;

namespace StatiqSite.Cli;

/// <summary>Diagnostics as SARIF 2.1.0, which code scanning services read; every rule comes with its page.</summary>
/// <param name="folder">Where the program runs: paths are given relative to it.</param>
/// <param name="docs">Where the rules' pages are read; null when the program does not know its repository.</param>
internal sealed class SarifReport(string folder, Uri? docs)
{
    public void Write(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter to)
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        var places = rules.Index().ToDictionary(rule => rule.Item.Code, rule => rule.Index, StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "statiqsite");
            json.WriteStartArray("rules");
            foreach (var rule in rules) WriteRule(json, rule);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, places[diagnostic.Rule.Code]);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var page = RulePage.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", page.Title + ".");
        json.WriteStartObject("help");
        json.WriteString("text", rule.Remedy);
        json.WriteString("markdown", page.Markdown);
        json.WriteEndObject();
        if (docs is not null) json.WriteString("helpUri", new Uri(docs, page.FileName).AbsoluteUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int place)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", place);
        json.WriteString("level", Level(diagnostic.Rule));
        WriteText(json, "message", Quoted.OnOneLine($"{diagnostic.Message} {diagnostic.Rule.Remedy}"));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(diagnostic.At.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.At.Line);
        json.WriteNumber("startColumn", diagnostic.At.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    /// <summary>Relative where the file lies below the folder, so that a service finds it in its checkout.</summary>
    private string UriOf(string path)
    {
        var relative = Path.GetRelativePath(folder, Path.Combine(folder, path)).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(Path.GetFullPath(path, folder)).AbsoluteUri
            : string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
    }
}
