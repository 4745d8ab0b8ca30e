using System.IO.Compression;
using System.Text;

namespace StatiqSite.Search;

/// <summary>Bytes being written: whole numbers in seven-bit groups, lowest first, and UTF-8.</summary>
internal sealed class PackedBytes
{
    private byte[] bytes = new byte[16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public void Add(byte value)
    {
        if (Length == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
        bytes[Length++] = value;
    }

    public void AddNumber(uint value)
    {
        for (; value >= 0x80; value >>= 7) Add((byte)(value | 0x80));
        Add((byte)value);
    }

    public void AddNumber(int value) => AddNumber((uint)value);

    public void Add(ReadOnlySpan<byte> more)
    {
        if (Length + more.Length > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more.Length));
        more.CopyTo(bytes.AsSpan(Length));
        Length += more.Length;
    }

    /// <summary>Its length in bytes, then the text.</summary>
    public void AddText(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        AddNumber(encoded.Length);
        Add(encoded);
    }

    /// <summary>Sorted words, each as the number of letters shared with the one before (as a character from U+0020) and its rest, between line feeds.</summary>
    public void AddWords(IEnumerable<string> sorted) => AddText(FrontCoded(sorted));

    public static string FrontCoded(IEnumerable<string> sorted)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var word in sorted)
        {
            var shared = 0;
            while (shared < 90 && shared < before.Length && shared < word.Length && before[shared] == word[shared]) shared++;
            // Half a surrogate pair is no text.
            if (shared > 0 && char.IsHighSurrogate(word[shared - 1])) shared--;
            if (text.Length > 0) text.Append('\n');
            text.Append((char)(' ' + shared)).Append(word, shared, word.Length - shared);
            before = word;
        }

        return text.ToString();
    }

    /// <summary>As raw Deflate (RFC 1951).</summary>
    public byte[] Deflated() => Deflate(Span);

    public static byte[] Deflate(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(plain);
        return packed.ToArray();
    }
}
