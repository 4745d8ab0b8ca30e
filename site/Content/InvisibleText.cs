using System.Buffers;
using System.Text;

namespace StatiqSite.Content;

/// <summary>
/// Characters that nobody sees and nobody means: control characters, which break formats and terminals; zero-width
/// spaces, which break search; directional overrides, which make text read otherwise than it is written
/// (CVE-2021-42574). Joiners stay: Persian, Indic scripts and emoji need them.
/// </summary>
public static class InvisibleText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(
    [
        .. Range('\u0000', '\u0008'), '\u000B', '\u000C', .. Range('\u000E', '\u001F'), .. Range('\u007F', '\u009F'),
        '\u200B', '\u2028', '\u2029', .. Range('\u202A', '\u202E'), .. Range('\u2066', '\u2069'), '\uFEFF',
        // Object replacement, which stands for citations here; the two that are no characters.
        '\uFFFC', '\uFFFE', '\uFFFF',
    ]);

    /// <summary>The first such character, half a surrogate pair included; null when there is none.</summary>
    public static char? Find(string text) => IndexIn(text) is >= 0 and var at ? text[at] : null;

    /// <summary>Where the first such character stands; -1 when there is none.</summary>
    public static int IndexIn(string text)
    {
        var at = text.AsSpan().IndexOfAny(Marks);
        return at < 0 ? LoneSurrogate(text) : at;
    }

    public static bool Holds(Rune rune) => rune.IsBmp && Marks.Contains((char)rune.Value);

    private static int LoneSurrogate(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return -1;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index])) continue;
            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1])) return index;
            index++;
        }

        return -1;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
