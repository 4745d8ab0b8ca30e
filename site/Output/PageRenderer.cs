using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorSlices;
using StatiqSite.Output.Files;
using StatiqSite.Output.Text;
using StatiqSite.Pages;
using StatiqSite.Pages.Files;
using StatiqSite.Pages.Html;

namespace StatiqSite.Output;

/// <summary>Turns a page's record into the bytes at its address. The one place that runs slices and writers.</summary>
/// <param name="theme">The slice that draws a record.</param>
public sealed class PageRenderer(Func<HtmlPage, RazorSlice> theme)
{
    // The default encoder writes é as an entity; the pages are UTF-8 and small.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // One flush for most pages; slices write UTF-8 straight into these.
    private static readonly StreamPipeWriterOptions Buffers = new(minimumBufferSize: 64 * 1024, leaveOpen: true);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the page's bytes to a stream, which stays open.</summary>
    public async ValueTask RenderAsync(Page page, Stream to)
    {
        switch (page)
        {
            case ChapterPage chapter:
                await DrawAsync(chapter with { Text = ChapterText.Of(chapter.Site, chapter.Chapter) }, to);
                break;
            case HtmlPage html:
                await DrawAsync(html, to);
                break;
            case FilePage.Export export:
                await using (var text = new StreamWriter(to, Utf8, leaveOpen: true) { NewLine = "\n" })
                    export.Format.Write(export.Papers, text);
                break;
            case FilePage.Copy copy:
                await using (var source = copy.Source.OpenRead())
                    await source.CopyToAsync(to);
                break;
            default:
                await to.WriteAsync(Bytes(page));
                break;
        }
    }

    /// <summary>The page's bytes.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> RenderAsync(Page page)
    {
        using var bytes = new MemoryStream();
        await RenderAsync(page, bytes);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static ReadOnlyMemory<byte> Bytes(Page page) => page switch
    {
        FilePage.Feed { Format: FeedFormat.Atom } feed => AtomFeed.Of(feed),
        FilePage.Feed feed => JsonFeed.Of(feed),
        FilePage.Sitemap sitemap => SitemapXml.Of(sitemap),
        FilePage.Text text => Utf8.GetBytes(text.Content),
        FilePage.Bytes bytes => bytes.Content,
        FilePage.Worker => WorkerScript.Leaving,
        _ => throw new InvalidOperationException($"No renderer for {page.GetType().Name}."),
    };

    private async ValueTask DrawAsync(HtmlPage page, Stream to)
    {
        var pipe = PipeWriter.Create(to, Buffers);
        if (page.Site.Overrides.Body(page) is { } body) page = new WrittenPage(page, body);
        using (var slice = theme(page)) await slice.RenderAsync(pipe, Encoder);
        await pipe.CompleteAsync();
    }
}
