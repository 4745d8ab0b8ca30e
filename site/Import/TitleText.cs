using System.Text.RegularExpressions;

namespace StatiqSite.Import;

/// <summary>Titles as the companion keeps them: plain text, one line, without a final full stop.</summary>
internal static partial class TitleText
{
    /// <summary>Markup that publishers leave in titles goes; an abbreviation's or an ellipsis's stop stays.</summary>
    public static string Of(string title)
    {
        var plain = WithoutMarkup(title).Trim();
        return plain.EndsWith('.') && !plain.EndsWith("..", StringComparison.Ordinal) && !Abbreviation().IsMatch(plain) ? plain[..^1].TrimEnd() : plain;
    }

    /// <summary>Tags that publishers leave in metadata go, entities become characters.</summary>
    public static string WithoutMarkup(string text) =>
        text.AsSpan().IndexOfAny('<', '&', '\n') < 0 ? text
            : Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(text, "")), " ");

    [GeneratedRegex(@"</?(i|b|em|strong|sub|sup|scp|span|italic|bold|tt|u|p|br|jats:[a-z]+|mml:[a-z]+)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // "… U.S.", "… vs. et al."
    [GeneratedRegex(@"(\b\p{Lu}\.\p{Lu}\.|\bal\.|\bvs\.|\betc\.)\z")]
    private static partial Regex Abbreviation();
}
