using System.Security.Cryptography;
using System.Text;

namespace StatiqSite.Pages;

/// <summary>A script or style sheet that stands in pages themselves.</summary>
/// <param name="Source">The text as a page's content security policy names it: <c>'sha256-…'</c>, in quotation marks.</param>
public sealed record InlineText(string Text, string Source)
{
    /// <exception cref="InvalidDataException">The script would end its own element early.</exception>
    public static InlineText OfScript(ReadOnlyMemory<byte> utf8) => Of(Encoding.UTF8.GetString(utf8.Span).TrimEnd('\n'), "</script", "<!--");

    /// <summary>Style sheets as one, in this order.</summary>
    /// <param name="folder">Where what they name relative to themselves lies: "/base/assets/".</param>
    /// <exception cref="InvalidDataException">A style sheet would end its own element early.</exception>
    public static InlineText OfSheets(IEnumerable<ReadOnlyMemory<byte>> utf8, string folder) =>
        Of(string.Concat(utf8.Select(sheet => Encoding.UTF8.GetString(sheet.Span))).TrimEnd('\n').Replace("url(\"./", $"url(\"{folder}", StringComparison.Ordinal), "</style");

    private static InlineText Of(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (text.Contains(ending, StringComparison.OrdinalIgnoreCase))
                throw new InvalidDataException($"What stands in a page must not name {ending}.");
        return new InlineText(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
