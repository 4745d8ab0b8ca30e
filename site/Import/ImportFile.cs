using System.Text;

namespace StatiqSite.Import;

/// <summary>Opens a foreign file as text.</summary>
public static class ImportFile
{
    private const long Largest = 64 * 1024 * 1024;

    /// <summary>UTF-8, or UTF-16 with its mark; null with a reason for anything else.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static string? Read(string path, out string reason)
    {
        reason = "";
        var length = new FileInfo(path).Length;
        if (length > Largest)
        {
            reason = "It has more than 64 MB. Divide it.";
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        try
        {
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Strict(new UTF8Encoding(false, true), bytes.AsSpan(3));
            if (bytes is [0xff, 0xfe, ..]) return Strict(new UnicodeEncoding(false, false, true), bytes.AsSpan(2));
            if (bytes is [0xfe, 0xff, ..]) return Strict(new UnicodeEncoding(true, false, true), bytes.AsSpan(2));
            return Strict(new UTF8Encoding(false, true), bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = bytes.AsSpan(0, Math.Min(Math.Max(fault.Index, 0), bytes.Length)).Count((byte)'\n') + 1;
            reason = bytes.AsSpan(0, Math.Min(bytes.Length, 4)).SequenceEqual("%PDF"u8)
                ? "It is a PDF. Export the references from a reference manager as BibTeX or RIS."
                : $"Line {line} is not UTF-8. Save the file as UTF-8.";
            return null;
        }
    }

    // Lines that end as on an old Macintosh are lines all the same.
    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        encoding.GetString(bytes) is var text && text.Contains('\r', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) ? text.Replace('\r', '\n') : text;
}
