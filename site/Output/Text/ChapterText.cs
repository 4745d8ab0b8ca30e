using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Blocks;
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
        foreach (var block in chapter.Source.Text)
        {
            if (block is CustomContainer container)
            {
                Flush();
                if (chapter.BlockAt(container.Line + 1) is { } asked) pieces.Add(Filled(asked, container));
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

        TextPiece Filled(ChapterBlock asked, CustomContainer container)
        {
            switch (asked)
            {
                case ChapterBlock.OfPapers papers:
                    var (shown, total) = papers.Query.Select(site.Review);
                    return new TextPiece.PaperList(shown, total);
                case ChapterBlock.OfMap map:
                    return new TextPiece.Map(map.In(site.Review));
                case ChapterBlock.OfLeague league:
                    var (benchmark, tables) = league.In(site.Review);
                    return new TextPiece.League(benchmark, tables);
                case ChapterBlock.OfSince since:
                    renderer.WriteChildren(container);
                    var (newest, all) = since.In(site.Review);
                    return new TextPiece.Since(since.Date, since.Section, Written(), newest, all);
                case ChapterBlock.OfPath:
                    var caption = (ParagraphBlock)container[0]; // it is refused without one
                    renderer.WriteLeafInline(caption);
                    var id = caption.TryGetAttributes()?.Id;
                    return new TextPiece.Path(id, CaptionedTable.NumberIn(id), Written());
                default:
                    throw new InvalidOperationException($"There is no way to fill {asked}.");
            }
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
