using System.Security.Cryptography;
using System.Text;

namespace StatiqSite.Pages;

/// <summary>A script that stands in pages themselves.</summary>
/// <param name="Source">The script as a page's content security policy names it: <c>'sha256-…'</c>, in quotation marks.</param>
public sealed record InlineScript(string Text, string Source)
{
    /// <exception cref="InvalidDataException">The script would end its own element early.</exception>
    public static InlineScript Of(ReadOnlyMemory<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8.Span).TrimEnd('\n');
        if (text.Contains("</script", StringComparison.OrdinalIgnoreCase) || text.Contains("<!--", StringComparison.Ordinal))
            throw new InvalidDataException("A script in a page must name neither </script nor <!--.");
        return new InlineScript(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
