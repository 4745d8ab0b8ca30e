using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using StatiqSite.Content.Chapters.Tables;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Chapters;

/// <summary>Turns the text of one chapter's file into a <see cref="ChapterFile"/>.</summary>
public static partial class ChapterFileReader
{
    private const int MostBrackets = 2000;

    public static readonly Shape.Map FrontMatter = new([
        new("title", Forms.Any, "The chapter's heading.", Required: true),
        new("number", Forms.Any, "The review's own number of the chapter.", Required: true),
        new("summary", Forms.Any, "One or two sentences, plain text."),
    ]);

    /// <summary>
    /// Null when the Markdown cannot be read; everything wrong is reported. Where the name, the title or the number is
    /// unusable, the file's name stands in, so that the rest is still checked.
    /// </summary>
    /// <param name="tables">What the tables in the text are filled from.</param>
    public static ChapterFile? Parse(string path, string text, TableSources tables, Diagnostics diagnostics)
    {
        var start = new SourceSpan(path, 1, 1);
        var fileName = Path.GetFileName(path);
        var name = FileName().Match(fileName);
        if (!name.Success) diagnostics.Report(ChapterRules.FileName, start, $"{Quoted.Of(fileName)} does not say the chapter's place and address.");
        if (InvisibleText.IndexIn(text) is >= 0 and var index)
            diagnostics.Report(ShapeRules.InvisibleCharacter, SourceSpan.Of(path, text, index), $"Here stands the invisible character {Quoted.NameOf(text[index])}.");

        if (Document(path, text, diagnostics) is not { } document) return null;
        var slug = name.Success ? name.Groups["slug"].Value : fileName;
        var front = FrontMatterOf(document, path, text, diagnostics);
        var (title, number) = (front?.TextOf("title") ?? slug, front?.TextOf("number") ?? slug);
        FilledTables.Fill(document, new FilledBlockReader(path, text, diagnostics), tables, diagnostics);
        var marks = ChapterMarks.Of(document, path, text, number, diagnostics);
        return new ChapterFile(
            slug, fileName, title, number, front?.TextOf("summary"), document,
            marks.Headings, PassageReader.Read(document), marks.CrossReferences, marks.Anchors, marks.Blocks, marks.Images, marks.Addresses, start);
    }

    private static MarkdownDocument? Document(string path, string text, Diagnostics diagnostics)
    {
        if (!HasReadableParagraphs(path, text, diagnostics)) return null;
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

    /// <summary>Markdig needs minutes for a paragraph of some ten thousand unclosed brackets; nobody writes one.</summary>
    private static bool HasReadableParagraphs(string path, string text, Diagnostics diagnostics)
    {
        var (first, line, brackets) = (1, 0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var content = text.AsSpan(range);
            if (content.Trim(" \t\r").IsEmpty) (first, brackets) = (line + 1, 0);
            brackets += content.Count('[');
            if (brackets <= MostBrackets) continue;
            diagnostics.Report(ChapterRules.TooManyBrackets, new SourceSpan(path, first, 1), string.Create(CultureInfo.InvariantCulture, $"This paragraph holds more than {MostBrackets:N0} opening brackets."));
            return false;
        }

        return true;
    }

    private static YamlNode.Map? FrontMatterOf(MarkdownDocument document, string path, string text, Diagnostics diagnostics)
    {
        if (document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
        {
            diagnostics.Report(ChapterRules.FrontMatter, new SourceSpan(path, 1, 1), Opening().IsMatch(text)
                ? "The front matter that begins here is empty or not closed."
                : "The file does not begin with front matter.");
            return null;
        }

        // The block's text begins in the line below the opening dashes.
        return YamlTree.Parse(path, block.Lines.ToString(), diagnostics, firstLine: block.Line + 2) is { } raw
            ? new ShapeCheck(diagnostics).Of(raw, FrontMatter)
            : null;
    }

    [GeneratedRegex(@"\A[0-9]{2}-(?<slug>[a-z0-9]+(-[a-z0-9]+)*)\.md\z", RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\A---\s*\r?\n")]
    private static partial Regex Opening();
}
