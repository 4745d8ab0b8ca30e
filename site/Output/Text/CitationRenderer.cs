using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
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
        // In a picture's text, which becomes an attribute, there is no markup; in a link's text there is no other link.
        var (marks, links) = (renderer.EnableHtmlForInline, !IsInLink(citation));
        var open = false;
        foreach (var piece in pieces.Of(citation))
        {
            // The names of a citation in running text are prose; the numbers in brackets are the mark.
            if (marks && !open && piece is SentencePiece.Words { Text: ['[', ..] })
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
                    if (marks && links) renderer.Write("<a class=\"cite__link\" href=\"#ref-").Write(number.Paper.Key.Value).Write("\">");
                    renderer.Write(number.Value.ToString(CultureInfo.InvariantCulture));
                    if (marks && links) renderer.Write("</a>");
                    break;
            }
        }

        if (open) renderer.Write("</span>");
    }

    private static bool IsInLink(CitationInline citation)
    {
        for (var around = citation.Parent; around is not null; around = around.Parent)
            if (around is LinkInline) return true;
        return false;
    }
}
