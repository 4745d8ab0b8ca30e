using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Chapters;

/// <summary>Turns the text of one chapter's file into a <see cref="ChapterFile"/>.</summary>
public static partial class ChapterFileReader
{
    public static readonly Shape.Map FrontMatter = new([
        new("title", Forms.Any, "The chapter's heading.", Required: true),
        new("number", Forms.Any, "The review's own number of the chapter.", Required: true),
        new("summary", Forms.Any, "One or two sentences, plain text."),
    ]);

    /// <summary>Null when the file has no usable name, title or number; everything wrong is reported.</summary>
    public static ChapterFile? Parse(string path, string text, Diagnostics diagnostics)
    {
        var start = new SourceSpan(path, 1, 1);
        var name = FileName().Match(Path.GetFileName(path));
        if (!name.Success) diagnostics.Report(ChapterRules.FileName, start, $"`{Path.GetFileName(path)}` does not say the chapter's place and address.");

        if (Document(path, text, diagnostics) is not { } document) return null;
        if (FrontMatterOf(document, path, diagnostics) is not { } front) return null;
        if (!name.Success || front.TextOf("title") is not { } title || front.TextOf("number") is not { } number) return null;

        var marks = ChapterMarks.Of(document, path, number, diagnostics);
        return new ChapterFile(
            name.Groups["slug"].Value, Path.GetFileName(path), title, number, front.TextOf("summary"), document,
            marks.Headings, PassageReader.Read(document), marks.CrossReferences, marks.Anchors, marks.Blocks, marks.Images, start);
    }

    private static MarkdownDocument? Document(string path, string text, Diagnostics diagnostics)
    {
        try
        {
            return Markdown.Parse(text, ChapterPipeline.For(path));
        }
        catch (ArgumentException fault) when (fault.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's guard against input made to exhaust the stack.
            diagnostics.Report(YamlRules.TooDeep, new SourceSpan(path, 1, 1), "Lists, quotes or brackets are nested too deeply.");
            return null;
        }
    }

    private static YamlNode.Map? FrontMatterOf(MarkdownDocument document, string path, Diagnostics diagnostics)
    {
        if (document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
        {
            diagnostics.Report(ChapterRules.FrontMatter, new SourceSpan(path, 1, 1), "The chapter has no front matter.");
            return null;
        }

        // The block's text begins in the line below the opening dashes.
        return YamlTree.Parse(path, block.Lines.ToString(), diagnostics, firstLine: block.Line + 2) is { } raw
            ? new ShapeCheck(diagnostics).Of(raw, FrontMatter)
            : null;
    }

    [GeneratedRegex(@"\A[0-9]{2}-(?<slug>[a-z0-9]+(-[a-z0-9]+)*)\.md\z", RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
