using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Works;
using StatiqSite.Pages;

namespace StatiqSite.Output.Text;

/// <summary>Writes links and pictures. What `check` refuses never becomes an address here either.</summary>
internal sealed class LinkRenderer(Site site) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        // In a picture's text there is no markup: it becomes an attribute.
        if (!renderer.EnableHtmlForInline)
            renderer.WriteChildren(link);
        else if (link.IsImage && Shows(link))
            WriteImage(renderer, link, link.Title);
        else if (!link.IsImage && Href(link.Url ?? "") is { } href)
            WriteLink(renderer, link, href);
        else
            renderer.WriteChildren(link);
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string href)
    {
        renderer.Write("<a href=\"").WriteEscape(href).Write('"');
        if (!string.IsNullOrEmpty(link.Title)) renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private string? Href(string target)
    {
        if (WebAddress.IsLink(target) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return target;
        if (CrossReference.Find(target, default(SourceSpan)) is not { } reference) return null;
        if (reference.Page is { } page) return site.Base.AbsolutePath + page[1..];
        if (reference.File is null) return "#" + reference.Anchor;
        var to = site.Review.Chapters.FirstOrDefault(other => other.Source.FileName == reference.File);
        if (to is null) return null;
        return reference.Anchor is { } anchor ? site.Href(to, anchor) : site.Href(to);
    }

    /// <summary>Whether the input has the picture.</summary>
    internal bool Shows(LinkInline image) => image.Url is { } path && site.Review.Figures.ContainsKey(path);

    /// <summary>The picture with its text for those who do not see it.</summary>
    /// <param name="title">For those who point at it; null where a caption says it.</param>
    internal void WriteImage(HtmlRenderer renderer, LinkInline image, string? title)
    {
        renderer.Write("<img src=\"").WriteEscape(site.Href(new Address(image.Url ?? ""))).Write("\" alt=\"");
        var html = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = html;
        renderer.Write("\" loading=\"lazy\"");
        if (!string.IsNullOrEmpty(title)) renderer.Write(" title=\"").WriteEscape(title).Write('"');
        renderer.Write('>');
    }
}
