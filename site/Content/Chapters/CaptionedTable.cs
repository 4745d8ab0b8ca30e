using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Content.Chapters;

/// <summary>A table with its caption: Pandoc's <c>Table: …</c> paragraph behind the table. Holds the table, then the caption.</summary>
public sealed class CaptionedTable() : ContainerBlock(parser: null)
{
    private const string Opening = "Table:";

    public Table Table => (Table)this[0];

    public ParagraphBlock Caption => (ParagraphBlock)this[1];

    /// <summary>The number at the end of the id: <c>table-2</c> is Table 2; null when the id has none.</summary>
    public string? Number => NumberIn(this.TryGetAttributes()?.Id);

    /// <summary>The number at the end of an id; null when it has none.</summary>
    public static string? NumberIn(string? id) => id is not null && id.LastIndexOf('-') is >= 0 and var dash && id[(dash + 1)..] is { Length: > 0 } digits && digits.All(char.IsAsciiDigit) ? digits : null;

    /// <summary>Joins every table of the document with the caption that follows it.</summary>
    internal static void Gather(ContainerBlock blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (blocks[index] is Table table && index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock paragraph && IsCaption(paragraph))
                Join(blocks, index, table, paragraph);
            else if (blocks[index] is ContainerBlock inner)
                Gather(inner);
        }
    }

    private static bool IsCaption(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith(Opening, StringComparison.Ordinal);

    private static void Join(ContainerBlock blocks, int index, Table table, ParagraphBlock caption)
    {
        var literal = (LiteralInline)caption.Inline!.FirstChild!;
        literal.Content.Start += Opening.Length;
        literal.Content.TrimStart();
        // A block can have one parent only: out of the document first, then into the figure.
        blocks.RemoveAt(index + 1);
        blocks.RemoveAt(index);
        blocks.Insert(index, Of(table, caption));
    }

    /// <summary>The id of the caption is that of the whole. Neither part may have a parent yet.</summary>
    internal static CaptionedTable Of(Table table, ParagraphBlock caption)
    {
        var joined = new CaptionedTable { Line = table.Line, Column = table.Column, Span = table.Span };
        joined.Add(table);
        joined.Add(caption);
        if (caption.TryGetAttributes()?.Id is { } id)
        {
            joined.GetAttributes().Id = id;
            caption.GetAttributes().Id = null;
        }

        return joined;
    }
}
