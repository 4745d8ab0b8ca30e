using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StatiqSite.Output.Text;

/// <summary>Writes a chapter's footnotes as a list at its end.</summary>
internal sealed class FootnotesRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" aria-label=\"Footnotes\"><ol>");
        foreach (var footnote in group.OfType<Footnote>().OrderBy(footnote => footnote.Order))
        {
            renderer.Write("<li id=\"").Write(Id(footnote)).Write("\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol></section>");
    }

    internal static string Id(Footnote footnote) => "footnote-" + footnote.Order.ToString(CultureInfo.InvariantCulture);
}
