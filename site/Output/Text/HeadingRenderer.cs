using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StatiqSite.Catalog;

namespace StatiqSite.Output.Text;

/// <summary>Writes a section's heading: number, text, and a link to itself. Levels have no gaps, whatever the author skipped.</summary>
internal sealed class HeadingRenderer(Chapter chapter) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var id = block.TryGetAttributes()?.Id ?? "";
        var heading = chapter.Headings.First(known => known.Id == id);
        var tag = "h" + Math.Min(heading.Depth + 1, 6).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write($"<{tag} id=\"").WriteEscape(id).Write("\">");
        if (heading.Number is { } number) renderer.Write("<span class=\"heading-number\">").WriteEscape(number).Write("</span> ");
        renderer.WriteLeafInline(block);
        renderer.Write(" <a class=\"heading-anchor\" href=\"#").WriteEscape(id).Write("\" aria-label=\"Link to “").WriteEscape(heading.Text).Write("”\">#</a>");
        renderer.Write($"</{tag}>");
        renderer.EnsureLine();
    }
}
