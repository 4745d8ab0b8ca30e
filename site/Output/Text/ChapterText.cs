using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StatiqSite.Catalog;
using StatiqSite.Content.Chapters;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Output.Text;

/// <summary>Writes a chapter's Markdown as HTML, cut where the generator fills a block.</summary>
public static class ChapterText
{
    public static ImmutableArray<TextPiece> Of(Site site, Chapter chapter)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        using var prose = new StringWriter { NewLine = "\n" };
        var renderer = Renderer(prose, site, chapter);
        Heading? section = null;
        foreach (var block in chapter.Source.Text)
        {
            if (block is HeadingBlock heading) section = chapter.SectionOf(heading.TryGetAttributes()?.Id);
            if (block is CustomContainer container)
            {
                Flush();
                if (Filled(container, section) is { } filled) pieces.Add(filled);
            }
            else
                renderer.Render(block);
        }

        Flush();
        return pieces.ToImmutable();

        void Flush()
        {
            if (Written() is { Html.Length: > 0 } html) pieces.Add(new TextPiece.Prose(html));
        }

        MarkdownHtml Written()
        {
            renderer.Writer.Flush();
            var html = new MarkdownHtml(prose.GetStringBuilder().ToString());
            prose.GetStringBuilder().Clear();
            return html;
        }

        TextPiece? Filled(CustomContainer container, Heading? under)
        {
            if (chapter.QueryAt(container.Line + 1)?.Select(site.Review) is var (papers, all)) return new TextPiece.PaperList(papers, all);
            if (chapter.NoteAt(container.Line + 1) is { } note)
            {
                renderer.WriteChildren(container);
                var (shown, total) = note.Select(site.Review);
                return new TextPiece.Since(note.Date, under, Written(), shown, total);
            }

            if (container is not { Info: "path" } || container is not [ParagraphBlock caption]) return null;
            renderer.WriteLeafInline(caption);
            var id = caption.TryGetAttributes()?.Id;
            return new TextPiece.Path(id, CaptionedTable.NumberIn(id), Written());
        }
    }

    private static HtmlRenderer Renderer(TextWriter to, Site site, Chapter chapter)
    {
        var renderer = new HtmlRenderer(to) { EnableHtmlEscape = true };
        ChapterPipeline.For(chapter.Source.Source.Path).Setup(renderer);
        var links = new LinkRenderer(site);
        // Ours stand in front of Markdig's own: the first that accepts a node writes it.
        renderer.ObjectRenderers.InsertRange(0,
        [
            new CitationRenderer(site),
            new HeadingRenderer(chapter),
            links,
            new FigureRenderer(links),
            new CaptionedTableRenderer(),
            new TableRenderer(),
            new QuoteRenderer(),
            new FootnotesRenderer(),
            new FootnoteLinkRenderer(),
        ]);
        return renderer;
    }
}
