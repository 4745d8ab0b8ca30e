using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>
/// The words of a text as the index keeps them (search-format.md, "Words"): folded, hyphenated names whole and in parts, Greek
/// letters by name, Han text as pairs. The client has the same rules in <c>words.ts</c>; one file of vectors holds both to them.
/// </summary>
public static class SearchWords
{
    /// <summary>Too frequent in English to say anything; not kept, except in names of people.</summary>
    public static readonly FrozenSet<string> Stop = FrozenSet.ToFrozenSet(
        ["a", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from", "has", "have", "in", "into", "is", "it", "its", "of", "on", "or", "that", "the", "their", "these", "this", "to", "was", "we", "were", "which", "with"],
        StringComparer.Ordinal);

    private static readonly string[] Greek =
        ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"];

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʼ");

    /// <summary>Calls back with every word and its place; words of one place are forms of one another.</summary>
    /// <returns>How many places the text has.</returns>
    public static int Read(string text, Action<ReadOnlySpan<char>, int> found)
    {
        var folded = Fold(text).AsSpan();
        var place = 0;
        for (var at = 0; at < folded.Length;)
        {
            var length = IsHan(folded, at) is > 0 ? HanRun(folded[at..]) : Chunk(folded[at..]);
            if (length == 0)
            {
                at += char.IsHighSurrogate(folded[at]) && at + 1 < folded.Length ? 2 : 1;
                continue;
            }

            var run = folded.Slice(at, length);
            place += IsHan(run, 0) > 0 ? Pairs(run, place, found) : Parts(run, place, found);
            at += length;
        }

        return place;
    }

    /// <summary>Folded, possessives without their ending, other apostrophes dropped, Greek letters spelled between hyphens.</summary>
    public static string Fold(string text)
    {
        var folded = FoldedText.Of(text);
        if (Ascii.IsValid(folded) && !folded.Contains('\'', StringComparison.Ordinal)) return folded;
        var plain = new StringBuilder(folded.Length + 8);
        for (var at = 0; at < folded.Length; at++)
        {
            var letter = folded[at];
            if (Apostrophes.Contains(letter))
            {
                if (at + 1 < folded.Length && folded[at + 1] == 's' && WordAt(folded, at + 2) == 0) at++;
            }
            else if (letter is >= 'α' and <= 'ω')
            {
                plain.Append('-').Append(Greek[letter - 'α']).Append('-');
            }
            else
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }

    private static int Pairs(ReadOnlySpan<char> run, int place, Action<ReadOnlySpan<char>, int> found)
    {
        var count = 0;
        for (var at = 0; at < run.Length; count++)
        {
            var first = IsHan(run, at);
            var second = at + first < run.Length ? IsHan(run, at + first) : 0;
            found(run.Slice(at, first + second), place + count);
            at += first;
        }

        return count;
    }

    private static int Parts(ReadOnlySpan<char> chunk, int place, Action<ReadOnlySpan<char>, int> found)
    {
        Span<char> whole = chunk.Length <= 256 ? stackalloc char[chunk.Length] : new char[chunk.Length];
        var (letters, places) = (0, 0);
        for (var at = 0; at < chunk.Length;)
        {
            if (IsHyphen(chunk[at]))
            {
                at++;
                continue;
            }

            var (start, inPart, firstPlace) = (at, 0, place + places);
            while (at < chunk.Length && !IsHyphen(chunk[at]))
            {
                var length = Run(chunk[at..]);
                found(chunk.Slice(at, length), place + places);
                (at, places, inPart) = (at + length, places + 1, inPart + 1);
            }

            var part = chunk[start..at];
            part.CopyTo(whole[letters..]);
            letters += part.Length;
            if (inPart > 1 && part.Length < chunk.Length) found(part, firstPlace);
        }

        if (places > 1) found(whole[..letters], place);
        return places;
    }

    /// <summary>Letters, or digits with points between them.</summary>
    private static int Run(ReadOnlySpan<char> text)
    {
        var at = WordAt(text, 0);
        var digits = IsDigit(text, 0);
        while (at < text.Length)
        {
            if (digits && text[at] == '.' && IsDigit(text, at + 1)) at++;
            else if (WordAt(text, at) is > 0 and var next && IsDigit(text, at) == digits) at += next;
            else break;
        }

        return at;
    }

    private static int Chunk(ReadOnlySpan<char> text)
    {
        var at = WordAt(text, 0);
        if (at == 0) return 0;
        while (at < text.Length)
        {
            var hyphens = 0;
            while (hyphens < 2 && at + hyphens < text.Length && IsHyphen(text[at + hyphens])) hyphens++;
            if (WordAt(text, at) is > 0 and var next && IsHan(text, at) == 0) at += next;
            else if (hyphens > 0 && WordAt(text, at + hyphens) > 0 && IsHan(text, at + hyphens) == 0) at += hyphens;
            else if (text[at] == '.' && IsDigit(text, at - 1) && IsDigit(text, at + 1)) at++;
            else break;
        }

        return at;
    }

    private static int HanRun(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && IsHan(text, at) is > 0 and var next) at += next;
        return at;
    }

    private static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    /// <summary>UTF-16 units of the letter or number there; 0 for anything else.</summary>
    private static int WordAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return 0;
        var letter = text[at];
        if (char.IsAscii(letter)) return char.IsAsciiLetterOrDigit(letter) ? 1 : 0;
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done) return 0;
        return Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber ? length : 0;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at >= text.Length) return false;
        return char.IsAscii(text[at])
            ? char.IsAsciiDigit(text[at])
            : CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    /// <summary>UTF-16 units of the Han character there; 0 for anything else.</summary>
    private static int IsHan(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\u3005' or '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => 1,
        >= '\uD840' and <= '\uD88D' when at + 1 < text.Length => 2,
        _ => 0,
    };
}
