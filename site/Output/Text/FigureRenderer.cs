using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Output.Text;

/// <summary>Writes a paragraph; a picture that stands alone in one is a figure, its title the caption.</summary>
internal sealed class FigureRenderer(LinkRenderer pictures) : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer paragraphs = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock block)
    {
        if (block.Inline is not { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } || !pictures.Shows(image))
        {
            paragraphs.Write(renderer, block);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure class=\"figure\">");
        pictures.WriteImage(renderer, image, title: null);
        if (!string.IsNullOrEmpty(image.Title)) renderer.Write("<figcaption class=\"figure__caption\">").WriteEscape(image.Title).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}
