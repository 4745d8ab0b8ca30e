using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Content.Chapters;

/// <summary>Finds footnotes that Markdig passes over in silence: marks without a note, notes without a mark, notes given twice.</summary>
internal sealed class FootnoteCheck(string path, Diagnostics diagnostics)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.OrdinalIgnoreCase);

    public void Check(FootnoteLinkReferenceDefinition definition)
    {
        var label = definition.Footnote.Label ?? "";
        var at = new SourceSpan(path, definition.Footnote.Line + 1, 1);
        if (!lines.TryAdd(label, at.Line))
            diagnostics.Report(ChapterRules.FootnoteTwice, at, $"The footnote {Quoted.Of($"[{label}]")} stands in line {lines[label]} already.");
        else if (definition.Footnote.Links.Count == 0)
            diagnostics.Report(ChapterRules.UnusedFootnote, at, $"Nothing refers to the footnote {Quoted.Of($"[{label}]")}.");
    }

    /// <summary>A mark without a note stays in the text as a bracket and a caret. `[^18^F]` is no mark but a superscript.</summary>
    public void Check(LiteralInline bracket)
    {
        if (bracket.Content.IsEmpty || bracket.Content[bracket.Content.End] != '[' || bracket.NextSibling is not { } caret) return;
        if (bracket is { IsFirstCharacterEscaped: true, Content.Length: 1 }) return;
        var label = caret switch
        {
            LiteralInline { Content: { Length: 1, CurrentChar: '^' } } => TextUpToBracket(caret.NextSibling),
            EmphasisInline { DelimiterChar: '^' } raised => TextUpToBracket(raised.FirstChild),
            _ => null,
        };
        if (label is not null)
            diagnostics.Report(ChapterRules.UnknownFootnote, new SourceSpan(path, caret.Line + 1, Math.Max(1, caret.Column)), $"There is no footnote {Quoted.Of($"[^{label}]")}.");
    }

    /// <summary>Null when no bracket closes in the plain text that follows.</summary>
    private static string? TextUpToBracket(Inline? next)
    {
        var label = "";
        for (; next is LiteralInline literal; next = literal.NextSibling)
        {
            var text = literal.Content.ToString();
            var end = text.IndexOf(']', StringComparison.Ordinal);
            if (end >= 0) return label + text[..end];
            label += text;
        }

        return null;
    }
}
