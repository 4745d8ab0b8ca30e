using System.Text;

namespace StatiqSite.Registries.Fetching;

/// <summary>The body of an answer as text.</summary>
internal static class AnswerText
{
    /// <summary>In the stated encoding where it is a known one, else as UTF-8; what is no text in it becomes U+FFFD.</summary>
    /// <param name="largest">How many bytes are read at most.</param>
    public static async Task<(string Text, bool IsCut)> ReadAsync(HttpContent content, int largest, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            if (bytes.Length + count > largest) return ("", true);
            bytes.Write(buffer, 0, count);
        }

        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (all.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8.GetString(all[3..]), false);
        return (EncodingOf(content.Headers.ContentType?.CharSet).GetString(all), false);
    }

    private static Encoding EncodingOf(string? name)
    {
        try
        {
            return string.IsNullOrEmpty(name) ? Encoding.UTF8 : Encoding.GetEncoding(name.Trim('"', '\''));
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
