using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StatiqSite.Output.Text;

/// <summary>Writes the mark of a footnote in the text, and the way back from the note.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline) return;
        var note = FootnotesRenderer.Id(link.Footnote);
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var mark = $"{note}-mark-{link.Index.ToString(CultureInfo.InvariantCulture)}";
        renderer.Write(link.IsBackLink
            ? $" <a class=\"footnote-back\" href=\"#{mark}\" aria-label=\"Back to the text\">↩</a>"
            : $"<sup><a class=\"footnote-ref\" id=\"{mark}\" href=\"#{note}\" aria-label=\"Footnote {order}\">{order}</a></sup>");
    }
}
