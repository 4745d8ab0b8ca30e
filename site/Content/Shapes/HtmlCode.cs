using System.Net;
using System.Text.RegularExpressions;

namespace StatiqSite.Content.Shapes;

/// <summary>Pieces of HTML in plain text, which readers would see as they stand: they come with what is copied from a page's source.</summary>
internal static partial class HtmlCode
{
    /// <summary>The first one; null when there is none.</summary>
    public static string? Find(string text)
    {
        if (!text.AsSpan().ContainsAny('&', '<')) return null;
        foreach (Match code in Code().Matches(text))
            if (code.Value[0] == '<' || WebUtility.HtmlDecode(code.Value) != code.Value) return code.Value;
        return null;
    }

    [GeneratedRegex(@"&(#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|</?(i|b|u|p|br|em|strong|sub|sup|span|scp|tt|jats:[a-z]+)( [^<>]{0,100})?/?>")]
    private static partial Regex Code();
}
