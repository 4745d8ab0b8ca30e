using System.Buffers;
using System.Text;

namespace StatiqSite.Citations;

/// <summary>Text as every format takes it: one line, single spaces, composed characters, no control characters.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(string.Concat(Enumerable.Range(0x21, 0x7e - 0x20).Select(code => (char)code)));

    /// <summary>Null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null or "") return null;
        if (!NeedsWork(text)) return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // gives U+FFFD for half a surrogate pair, which no UTF-8 file could hold
        {
            if (!IsSpace(rune)) clean.Append(rune);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        var line = clean.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
        return line.Length == 0 ? null : line;
    }

    private static bool NeedsWork(string text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            if (character == ' ')
            {
                if (afterSpace) return true;
                afterSpace = true;
            }
            else if (Plain.Contains(character)) afterSpace = false;
            else return true;
        }

        return afterSpace;
    }

    // Control characters break lines or files; the zero-width space and the byte order mark are seen by nobody but a program.
    private static bool IsSpace(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is 0x200b or 0xfeff;
}
