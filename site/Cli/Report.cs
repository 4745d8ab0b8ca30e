using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using StatiqSite.Content;

namespace StatiqSite.Cli;

/// <summary>Prints diagnostics.</summary>
internal static class Report
{
    public static readonly string[] Formats = ["text", "json", "github", "sarif"];

    /// <summary>One line each to standard output or standard error, in colour on a terminal.</summary>
    public static void Text(IEnumerable<Diagnostic> diagnostics, TextWriter to)
    {
        // Asked here, too: Spectre colours and breaks lines in the logs of some CI systems.
        var isTerminal = !(to == Console.Error ? Console.IsErrorRedirected : Console.IsOutputRedirected);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(to) });
        var colours = isTerminal && console.Profile.Capabilities.Ansi;
        foreach (var diagnostic in diagnostics)
        {
            if (!colours)
            {
                // Without a terminal nothing may wrap or pad: editors and logs take whole lines.
                to.WriteLine(diagnostic.ToString());
                continue;
            }

            var error = diagnostic.Rule.Severity == Severity.Error;
            console.MarkupLineInterpolated($"[bold]{diagnostic.At}[/]: [{(error ? "red" : "yellow")}]{(error ? "error" : "warning")} {diagnostic.Rule.Code}[/]: {diagnostic.Message} [dim]{diagnostic.Rule.Remedy}[/]");
        }
    }

    public static void Json(IEnumerable<Diagnostic> diagnostics, TextWriter to)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("file", diagnostic.At.Path);
                json.WriteNumber("line", diagnostic.At.Line);
                json.WriteNumber("column", diagnostic.At.Column);
                json.WriteString("severity", diagnostic.Rule.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("code", diagnostic.Rule.Code);
                json.WriteString("message", diagnostic.Message);
                json.WriteString("remedy", diagnostic.Rule.Remedy);
                json.WriteString("help", $"{RulePage.Folder}{diagnostic.Rule.Code}.md");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        to.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    /// <summary>Workflow commands that annotate a pull request at the line.</summary>
    public static void GitHub(IEnumerable<Diagnostic> diagnostics, TextWriter to)
    {
        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
            to.WriteLine($"::{level} file={Property(diagnostic.At.Path)},line={diagnostic.At.Line},col={diagnostic.At.Column},title={Property(diagnostic.Rule.Code)}::{Message($"{diagnostic.Message} {diagnostic.Rule.Remedy}")}");
        }
    }

    /// <summary>"2 errors, 1 warning"</summary>
    public static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        return $"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}";
    }

    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
