using Markdig.Renderers;
using Markdig.Renderers.Html;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Output.Text;

/// <summary>Writes a table with its caption, in a box that scrolls by itself where the page is narrow.</summary>
internal sealed class CaptionedTableRenderer : HtmlObjectRenderer<CaptionedTable>
{
    protected override void Write(HtmlRenderer renderer, CaptionedTable figure)
    {
        var label = figure.Number is { } number ? $"Table {number}" : "Table";
        renderer.EnsureLine();
        renderer.Write("<div class=\"data-table reading__wide\"");
        if (figure.TryGetAttributes()?.Id is { } id) renderer.Write(" id=\"").WriteEscape(id).Write('"');
        renderer.Write("><div class=\"data-table__scroll\" tabindex=\"0\" role=\"group\" aria-label=\"").WriteEscape(label).Write("\">");
        renderer.Write("<table class=\"data-table__table\"><caption class=\"data-table__caption\">");
        renderer.Write("<span class=\"data-table__number\">").WriteEscape(label).Write(".</span> ");
        renderer.WriteLeafInline(figure.Caption);
        renderer.Write("</caption>");
        TableRenderer.WriteRows(renderer, figure.Table);
        renderer.WriteLine("</table></div></div>");
    }
}
