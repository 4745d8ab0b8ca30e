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

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async ValueTask<ReadOnlyMemory<byte>> RenderAsync(Page page) => page switch
    {
        ChapterPage chapter => await DrawAsync(chapter with { Text = ChapterText.Of(chapter.Site, chapter.Chapter) }),
        HtmlPage html => await DrawAsync(html),
        FilePage.Export export => Written(export),
        FilePage.Feed { Format: FeedFormat.Atom } feed => AtomFeed.Of(feed),
        FilePage.Feed feed => JsonFeed.Of(feed),
        FilePage.Sitemap sitemap => SitemapXml.Of(sitemap),
        FilePage.Text text => Utf8.GetBytes(text.Content),
        FilePage.Bytes bytes => bytes.Content,
        FilePage.Copy copy => await File.ReadAllBytesAsync(copy.Source.FullName),
        _ => throw new InvalidOperationException($"No renderer for {page.GetType().Name}."),
    };

    private async ValueTask<ReadOnlyMemory<byte>> DrawAsync(HtmlPage page)
    {
        using var bytes = new MemoryStream(32 * 1024);
        await using (var text = new StreamWriter(bytes, Utf8, bufferSize: 8 * 1024, leaveOpen: true) { NewLine = "\n" })
        {
            using var slice = theme(page);
            await slice.RenderAsync(text, Encoder);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static ReadOnlyMemory<byte> Written(FilePage.Export export)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, Utf8, leaveOpen: true) { NewLine = "\n" })
            export.Format.Write(export.Papers.Select(paper => paper.Work), text);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
