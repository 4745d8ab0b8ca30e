using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StatiqSite.Output.Text;

/// <summary>Writes a table without a caption, and the rows of every table. The first cell of a row is its heading; an empty one heads nothing.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"data-table reading__wide\"><div class=\"data-table__scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table class=\"data-table__table\">");
        WriteRows(renderer, table);
        renderer.WriteLine("</table></div></div>");
    }

    internal static void WriteRows(HtmlRenderer renderer, Table table)
    {
        var rows = table.OfType<TableRow>().ToLookup(row => row.IsHeader);
        if (rows[true].Any())
        {
            renderer.Write("<thead>");
            foreach (var row in rows[true]) WriteRow(renderer, row, table);
            renderer.Write("</thead>");
        }

        renderer.Write("<tbody>");
        foreach (var row in rows[false]) WriteRow(renderer, row, table);
        renderer.Write("</tbody>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row, Table table)
    {
        renderer.Write("<tr>");
        foreach (var (index, cell) in row.OfType<TableCell>().Index())
        {
            var (tag, scope) = IsEmpty(cell) ? ("td", "") : row.IsHeader ? ("th", " scope=\"col\"") : index == 0 ? ("th", " scope=\"row\"") : ("td", "");
            renderer.Write($"<{tag}{scope}{Alignment(table, index)}>");
            foreach (var block in cell)
            {
                if (block is ParagraphBlock paragraph) renderer.WriteLeafInline(paragraph);
                else renderer.Render(block);
            }

            renderer.Write($"</{tag}>");
        }

        renderer.Write("</tr>");
    }

    private static bool IsEmpty(TableCell cell) => cell.Descendants<LeafBlock>().All(block => block.Inline?.FirstChild is null);

    private static string Alignment(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right
            ? " class=\"data-table__figure\""
            : "";
}
