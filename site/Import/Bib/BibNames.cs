using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Bib;

/// <summary>Takes the names of a .bib field apart as BibTeX does: <c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c>.</summary>
internal static partial class BibNames
{
    public static AuthorList Parse(string field)
    {
        var named = ImmutableArray.CreateBuilder<Author>();
        var others = false;
        foreach (var name in SplitAt(field, " and "))
        {
            if (name.Trim() is not { Length: > 0 } text) continue;
            if (text.Equals("others", StringComparison.OrdinalIgnoreCase) || text is "et al." or "et al") others = true;
            else if (NamesBetweenCommas(text) is { } several) named.AddRange(several.Select(NameOf));
            else named.Add(NameOf(text));
        }

        return new AuthorList(named.ToImmutable(), others);
    }

    /// <summary>"Karan Singhal, Shekoofeh Azizi, Tao Tu", where " and " should stand: no name has three parts of several words each.</summary>
    private static string[]? NamesBetweenCommas(string text)
    {
        if (text.AsSpan().Count(',') < 2) return null;
        var parts = SplitAt(text, ",").Select(part => part.Trim()).ToArray();
        return parts.Length > 2 && parts.All(part => part.Contains(' ', StringComparison.Ordinal) && !part.Contains('=', StringComparison.Ordinal)) ? parts : null;
    }

    private static Author NameOf(string name)
    {
        if (IsOneGroup(name)) return new Author.Organization(TeXReading.TextOf(name));
        var parts = SplitAt(name, ",").Select(part => part.Trim()).ToArray();
        if (parts.Length > 1 && parts.All(part => part.Contains('=', StringComparison.Ordinal))) return Extended(parts);
        return parts.Length switch
        {
            1 => Uninverted(Words(name)),
            2 => Inverted(Words(parts[0]), suffix: null, parts[1]),
            _ => Inverted(Words(parts[0]), parts[1], string.Join(", ", parts[2..])),
        };
    }

    /// <summary>biblatex: <c>family=Gogh, given=Vincent, prefix=van</c>.</summary>
    private static Author.Person Extended(string[] parts)
    {
        var facts = parts.Select(part => part.Split('=', 2)).ToDictionary(part => part[0].Trim().ToLowerInvariant(), part => Text(part[1]));
        return new Author.Person(facts.GetValueOrDefault("family") ?? "", facts.GetValueOrDefault("given"), facts.GetValueOrDefault("prefix"), facts.GetValueOrDefault("suffix"));
    }

    private static Author.Person Uninverted(string[] words)
    {
        if (words.Length == 1) return new Author.Person(Text(words[0]) ?? "");
        var von = Array.FindIndex(words, 0, words.Length - 1, IsSmall);
        if (von <= 0) return von == 0 ? Inverted(words, null, null) : new Author.Person(Text(words[^1]) ?? "", Text(string.Join(' ', words[..^1])));
        return Inverted(words[von..], null, string.Join(' ', words[..von]));
    }

    private static Author.Person Inverted(string[] last, string? suffix, string? given)
    {
        var von = 0;
        while (von < last.Length - 1 && IsSmall(last[von])) von++;
        return new Author.Person(Text(string.Join(' ', last[von..])) ?? "", Text(given), von == 0 ? null : Text(string.Join(' ', last[..von])), Text(suffix));
    }

    /// <summary>BibTeX's rule for a particle: the first letter outside braces is small.</summary>
    private static bool IsSmall(string word)
    {
        if (word[0] == '{') return word.Length > 1 && word[1] == '\\' && TeXReading.TextOf(word) is [var letter, ..] && char.IsLower(letter);
        return TeXReading.TextOf(word) is [var first, ..] && char.IsLower(first);
    }

    // A tie divides words as a space does; behind a backslash it is an accent.
    private static string[] Words(string text) => [.. SplitAt(Tie().Replace(text, " "), " ").Where(word => word.Length > 0)];

    private static string? Text(string? source) => source is null ? null : TeXReading.TextOf(source) is { Length: > 0 } text ? text : null;

    private static bool IsOneGroup(string name)
    {
        if (name is not ['{', .., '}'] || name[1] == '\\') return false;
        var depth = 0;
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] == '{') depth++;
            else if (name[index] == '}' && --depth == 0 && index < name.Length - 1) return false;
        }

        return true;
    }

    /// <summary>Outside braces only; any white space counts as a space.</summary>
    private static List<string> SplitAt(string text, string divider)
    {
        var flat = string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character));
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var index = 0; index < flat.Length; index++)
        {
            if (flat[index] == '{') depth++;
            else if (flat[index] == '}') depth--;
            else if (depth == 0 && string.Compare(flat, index, divider, 0, divider.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                parts.Add(flat[start..index]);
                start = index + divider.Length;
                index = start - 1;
            }
        }

        parts.Add(flat[start..]);
        return parts;
    }

    [GeneratedRegex(@"(?<!\\)~")]
    private static partial Regex Tie();
}
