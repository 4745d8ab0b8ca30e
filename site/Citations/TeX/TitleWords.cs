using System.Collections.Frozen;

namespace StatiqSite.Citations.TeX;

/// <summary>
/// Writes a title so that styles which print titles in lower case keep the names in it. Word by word: braces around the whole
/// title would keep every style from its own case.
/// </summary>
internal static class TitleWords
{
    // Names that look like any first word of a sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        TextResource.ReadLines("protected-words.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Write(ReadOnlySpan<char> title, TextWriter to, TeXText text)
    {
        while (true)
        {
            var space = title.IndexOf(' ');
            WriteWord(space < 0 ? title : title[..space], to, text);
            if (space < 0) return;
            to.Write(' ');
            title = title[(space + 1)..];
        }
    }

    /// <summary>True for GPT-4, LLaMA, mRNA, B12, X-ray and the listed names; false for Large-Scale.</summary>
    public static bool KeepsCase(ReadOnlySpan<char> word)
    {
        foreach (var range in word.SplitAny('-', '/', '\'', '’', '–'))
        {
            if (IsName(word[range])) return true;
        }

        return false;
    }

    private static void WriteWord(ReadOnlySpan<char> word, TextWriter to, TeXText text)
    {
        // Marks stay outside: BibTeX changes the case inside {\…}, so a brace must not stand before an escaped mark.
        var start = 0;
        while (start < word.Length && !char.IsLetterOrDigit(word[start])) start++;
        var end = word.Length;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;

        if (!KeepsCase(word[start..end]))
        {
            text.Write(word, to);
            return;
        }

        text.Write(word[..start], to);
        to.Write('{');
        text.Write(word[start..end], to);
        to.Write('}');
        text.Write(word[end..], to);
    }

    private static bool IsName(ReadOnlySpan<char> part)
    {
        if (part.Length == 0) return false;
        if (part.Length == 1) return char.IsUpper(part[0]) && part[0] != 'A'; // vitamin D, T cell; but not the article
        foreach (var character in part[1..])
        {
            if (char.IsUpper(character) || char.IsDigit(character) && char.IsUpper(part[0])) return true;
        }

        return Names.Contains(part);
    }
}
