using System.Collections.Frozen;

namespace StatiqSite.Content.Chapters;

/// <summary>Splits a paragraph of English scholarly prose into sentences.</summary>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "al", "approx", "ca", "cf", "Ch", "Dr", "ed", "Eq", "Eqs", "Fig", "Figs", "Inc", "incl", "Jr", "Ltd", "Mr", "Mrs", "Ms", "No", "Nos", "p", "pp", "Prof",
        "Ref", "Refs", "resp", "Sec", "Sr", "St", "Suppl", "Tab", "viz", "Vol", "vs",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentences in order, trimmed; joined by single spaces they are the text again.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('.' or '!' or '?' or '…')) continue;
            var end = index + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or ')' or ']' or '”' or '’' or '"' or '\'' or InlineText.CitationMark) end++;
            if (end == text.Length || Ends(text, index, end))
            {
                if (text[start..end].Trim() is { Length: > 0 } sentence) yield return sentence;
                start = end;
            }

            index = end - 1;
        }

        if (text[start..].Trim() is { Length: > 0 } rest) yield return rest;
    }

    private static bool Ends(string text, int mark, int end)
    {
        if (!char.IsWhiteSpace(text[end])) return false;
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next < text.Length && !Begins(text[next])) return false;
        return text[mark] != '.' || end > mark + 1 || !IsAbbreviation(text, mark);
    }

    private static bool Begins(char character) =>
        char.IsUpper(character) || char.IsDigit(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.OtherLetter
        || character is InlineText.CitationMark or '“' or '‘' or '"' or '\'' or '(' or '[';

    private static bool IsAbbreviation(string text, int mark)
    {
        var start = mark;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..mark];
        return Abbreviations.Contains(word) || (IsInitials(word) && (start == 0 || text[start - 1] != '-'));
    }

    /// <summary>"J" of "J. Smith"; "e.g", "U.S", "Ph.D": a single letter behind a full stop. "GPT-J" ends as a word does.</summary>
    private static bool IsInitials(string word) =>
        word.Length == 1 ? char.IsUpper(word[0]) : word.Length > 2 && word[^2] == '.';
}
