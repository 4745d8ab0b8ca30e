using Markdig.Renderers;
using Markdig.Renderers.Html;
using StatiqSite.Content.Chapters.Citing;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Output.Text;

/// <summary>Writes a citation: numbers that lead to the chapter's bibliography.</summary>
internal sealed class CitationRenderer(Site site) : HtmlObjectRenderer<CitationInline>
{
    private readonly CitationPieces pieces = new(site.Review);

    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var open = false;
        foreach (var piece in pieces.Of(citation))
        {
            // The names of a citation in running text are prose; the numbers in brackets are the mark.
            if (!open && piece is SentencePiece.Words { Text: ['[', ..] })
            {
                renderer.Write("<span class=\"cite\" id=\"").WriteEscape(citation.Anchor).Write("\">");
                open = true;
            }

            switch (piece)
            {
                case SentencePiece.Words words:
                    renderer.WriteEscape(words.Text);
                    break;
                case SentencePiece.Number number:
                    renderer.Write("<a class=\"cite__link\" href=\"#ref-").Write(number.Paper.Key.Value).Write("\">");
                    renderer.Write(number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)).Write("</a>");
                    break;
            }
        }

        renderer.Write("</span>");
    }
}
