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
        if (link.IsImage)
        {
            WriteImage(renderer, link);
            return;
        }

        if (Href(link.Url ?? "") is not { } href)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscape(href).Write('"');
        if (!string.IsNullOrEmpty(link.Title)) renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private string? Href(string target)
    {
        if (WebAddress.Find(target) is not null || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return target;
        if (CrossReference.Find(target, default(SourceSpan)) is not { } reference) return null;
        if (reference.Page is { } page) return site.Base.AbsolutePath + page[1..];
        if (reference.File is null) return "#" + reference.Anchor;
        var to = site.Review.Chapters.FirstOrDefault(other => other.Source.FileName == reference.File);
        if (to is null) return null;
        return reference.Anchor is { } anchor ? site.Href(to, anchor) : site.Href(to);
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        if (image.Url is not { } path || !site.Review.Figures.ContainsKey(path)) return;
        renderer.Write("<img src=\"").WriteEscape(site.Href(new Address(path))).Write("\" alt=\"");
        var html = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = html;
        renderer.Write("\" loading=\"lazy\"");
        if (!string.IsNullOrEmpty(image.Title)) renderer.Write(" title=\"").WriteEscape(image.Title).Write('"');
        renderer.Write('>');
    }
}
