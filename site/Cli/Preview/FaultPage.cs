using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using StatiqSite.Content;

namespace StatiqSite.Cli.Preview;

/// <summary>What the preview shows while the input has errors. Needs no theme: the input may be what names it.</summary>
internal static class FaultPage
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The input has errors</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding-inline: 1rem; }
        li { margin-block: 1rem; }
        code { font: 0.95em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
        .error { border-inline-start: 4px solid light-dark(#b3261e, #f2b8b5); padding-inline-start: 1rem; }
        ul { list-style: none; padding: 0; }
        </style>
        </head>
        <body>
        <main>

        """;

    public static string Of(ImmutableArray<Diagnostic> found)
    {
        var encode = HtmlEncoder.Default;
        var errors = found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).ToImmutableArray();
        var page = new StringBuilder(Head);
        page.Append(CultureInfo.InvariantCulture, $"<h1>The input has {errors.Length} error{(errors.Length == 1 ? "" : "s")}</h1>\n");
        page.Append("<p>This page goes away by itself when they are mended and saved.</p>\n<ul>\n");
        foreach (var diagnostic in errors)
        {
            page.Append(CultureInfo.InvariantCulture,
                $"<li class=\"error\"><code>{encode.Encode(diagnostic.At.ToString())}</code> {diagnostic.Rule.Code}<br>{encode.Encode(diagnostic.Message)}<br>{encode.Encode(diagnostic.Rule.Remedy)}</li>\n");
        }

        return page.Append("</ul>\n</main>\n</body>\n</html>\n").ToString();
    }
}
