using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Import.Lists;

/// <summary>Flattens Markdown inlines, and the few HTML tags that lists use, to runs.</summary>
internal sealed partial class RunReader
{
    private readonly List<Run> runs = [];
    private string? htmlLink;
    private int htmlBold, htmlItalic;

    /// <summary>In reading order; none is empty.</summary>
    public static List<Run> Of(ContainerInline? inlines)
    {
        var reader = new RunReader();
        if (inlines is not null) reader.Walk(inlines, bold: false, italic: false, link: null);
        return reader.runs;
    }

    private void Walk(ContainerInline container, bool bold, bool italic, string? link)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: Add(literal.Content.ToString(), bold, italic, link); break;
                case CodeInline code: Add(code.Content, bold, italic, link); break;
                case LineBreakInline: Add(" ", bold, italic, link); break;
                case HtmlEntityInline entity: Add(entity.Transcoded.ToString(), bold, italic, link); break;
                case AutolinkInline auto: Add(auto.Url, bold, italic, auto.Url); break;
                case EmphasisInline emphasis: Walk(emphasis, bold || emphasis.DelimiterCount >= 2, italic || emphasis.DelimiterCount is 1 or 3, link); break;
                case LinkInline { IsImage: true } image: Badge(image, bold, italic, link); break;
                case LinkInline anchor: Walk(anchor, bold, italic, anchor.Url ?? link); break;
                case HtmlInline html: Html(html.Tag); break;
                case ContainerInline other: Walk(other, bold, italic, link); break;
            }
        }
    }

    /// <summary>A badge says in words what its link leads to, in its alternative text or in its own address: "badge/paper-arXiv-red".</summary>
    private void Badge(LinkInline image, bool bold, bool italic, string? link)
    {
        if (link is null && htmlLink is null) return;
        var words = string.Concat(image.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        if (words.Trim().Length == 0 && BadgeWords().Match(image.Url ?? "") is { Success: true } badge) words = Uri.UnescapeDataString(badge.Groups["words"].Value).Replace('_', ' ').Replace('-', ' ');
        Add(words.Trim().Length == 0 ? "link" : words, bold, italic, link);
    }

    private void Html(string tag)
    {
        if (Anchor().Match(tag) is { Success: true } anchor) htmlLink = System.Net.WebUtility.HtmlDecode(anchor.Groups["href"].Value);
        else if (Is(tag, "/a")) htmlLink = null;
        else if (Is(tag, "b") || Is(tag, "strong")) htmlBold++;
        else if (Is(tag, "/b") || Is(tag, "/strong")) htmlBold = Math.Max(0, htmlBold - 1);
        else if (Is(tag, "i") || Is(tag, "em")) htmlItalic++;
        else if (Is(tag, "/i") || Is(tag, "/em")) htmlItalic = Math.Max(0, htmlItalic - 1);
        else if (Is(tag, "br")) Add(" ", bold: false, italic: false, null);
        else if (htmlLink is not null && ImageText().Match(tag) is { Success: true } image) Add(image.Groups["alt"].Value, bold: false, italic: false, null);
    }

    private static bool Is(string tag, string name) =>
        tag.Length > name.Length + 1 && tag.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag[name.Length + 1] is '>' or ' ' or '/';

    private void Add(string text, bool bold, bool italic, string? link)
    {
        if (text.Length == 0) return;
        var run = new Run(text, bold || htmlBold > 0, italic || htmlItalic > 0, link ?? htmlLink);
        if (runs is [.., var last] && last with { Text = "" } == run with { Text = "" }) runs[^1] = last with { Text = last.Text + text };
        else runs.Add(run);
    }

    [GeneratedRegex(@"\A<a\s[^>]*href\s*=\s*[""'](?<href>[^""']*)[""']", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\A<img\s[^>]*alt\s*=\s*[""'](?<alt>[^""']+)[""']", RegexOptions.IgnoreCase)]
    private static partial Regex ImageText();

    [GeneratedRegex(@"/badge/(?<words>[^?#]+?)(-[A-Za-z0-9]+)?(\.svg|\.png)?([?#]|\z)")]
    private static partial Regex BadgeWords();
}
