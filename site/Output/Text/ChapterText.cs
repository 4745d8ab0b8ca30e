using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
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
                if (chapter.BlockAt(container.Line + 1) is { } asked) pieces.Add(Filled(asked, site.Review));
            }
            else
                renderer.Render(block);
        }

        Flush();
        return pieces.ToImmutable();

        void Flush()
        {
            renderer.Writer.Flush();
            var html = prose.GetStringBuilder();
            if (html.Length > 0) pieces.Add(new TextPiece.Prose(new MarkdownHtml(html.ToString())));
            html.Clear();
        }
    }

    private static TextPiece Filled(ChapterBlock block, Review review)
    {
        switch (block)
        {
            case ChapterBlock.OfPapers papers:
                var (shown, total) = papers.Query.Select(review);
                return new TextPiece.PaperList(shown, total);
            case ChapterBlock.OfMap map:
                return new TextPiece.Map(map.In(review));
            case ChapterBlock.OfLeague league:
                var (benchmark, tables) = league.In(review);
                return new TextPiece.League(benchmark, tables);
            default:
                throw new InvalidOperationException($"There is no way to fill {block}.");
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
