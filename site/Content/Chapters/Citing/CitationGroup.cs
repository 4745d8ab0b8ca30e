using System.Buffers;
using System.Collections.Immutable;

namespace StatiqSite.Content.Chapters.Citing;

/// <summary>The citations between two brackets.</summary>
/// <param name="WithCommas">Whether some are parted by commas, where semicolons are meant.</param>
internal sealed record CitationGroup(ImmutableArray<CitationGroup.Item> Items, bool WithCommas)
{
    private static readonly SearchValues<char> InsideKeys = SearchValues.Create(":.#$%&+?<>~/");

    /// <param name="Offset">Of the at sign, from the beginning of the group.</param>
    public sealed record Item(string Key, int Offset, string? Prefix, string? Locator);

    /// <summary>Null when the text is no group of citations: one of its parts cites nothing.</summary>
    public static CitationGroup? Parse(string text)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        var withCommas = false;
        var start = 0;
        foreach (var part in text.Split(';'))
        {
            var before = items.Count;
            AddAll(part, start, items);
            if (items.Count == before) return null;
            withCommas |= items.Count > before + 1;
            start += part.Length + 1;
        }

        return new CitationGroup(items.ToImmutable(), withCommas);
    }

    /// <summary>
    /// The length of the key at the beginning of the text; 0 when there is none. Wider than what a paper's key may be,
    /// as wide as Pandoc's, so that a wrong key is named as it was meant.
    /// </summary>
    public static int KeyLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index])) length = index + 1;
            else if (index == 0) break;
            else if (text[index] is not ('_' or '-') && !(InsideKeys.Contains(text[index]) && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]))) break;
        }

        return length;
    }

    private static void AddAll(string part, int start, ImmutableArray<Item>.Builder items)
    {
        var (from, pending) = (0, (Item?)null);
        for (var at = part.IndexOf('@', StringComparison.Ordinal); at >= 0; at = part.IndexOf('@', at + 1))
        {
            if (!Begins(part, at) || KeyLength(part.AsSpan(at + 1)) is not (> 0 and var length)) continue;
            var prefix = part[from..at].TrimEnd('-');
            // What stands between two keys of one part belongs to the first.
            if (pending is not null) (items[^1], prefix) = (pending with { Locator = Text(prefix.TrimStart(',').TrimEnd(',', ' ', '\n')) }, "");
            pending = new Item(part.Substring(at + 1, length), start + at, Text(prefix), Locator: null);
            items.Add(pending);
            from = at + 1 + length;
        }

        if (pending is not null) items[^1] = pending with { Locator = Text(part[from..].TrimStart(',')) };
    }

    /// <summary>Whether a citation can begin at this sign: not inside an e-mail address, not when escaped.</summary>
    private static bool Begins(string part, int at)
    {
        var before = at > 0 && part[at - 1] == '-' ? at - 2 : at - 1;
        return before < 0 || char.IsWhiteSpace(part[before]) || part[before] is ',' or '(' or '"' or '\'' or '“' or '‘';
    }

    private static string? Text(string written)
    {
        var text = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("--", "–", StringComparison.Ordinal);
        return text.Length == 0 ? null : text;
    }
}
