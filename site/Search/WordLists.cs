using System.Collections.Immutable;

namespace StatiqSite.Search;

/// <summary>Words that a mistyped one may have meant, by first letter: of Latin letters only, four or more.</summary>
/// <param name="Files"><c>wa.bin</c>…</param>
/// <param name="Letters">Those that have a list.</param>
internal sealed record WordLists(ImmutableArray<SearchFile> Files, string Letters)
{
    public static WordLists Of(KeyValuePair<string, Postings>[] words)
    {
        var lists = words
            .Where(word => word.Key.Length is >= 4 and <= 24 && word.Key.All(char.IsAsciiLetterLower))
            .GroupBy(word => word.Key[0])
            .ToArray();
        return new WordLists([.. lists.AsParallel().AsOrdered().Select(list => new SearchFile($"w{list.Key}.bin", Packed([.. list])))], string.Concat(lists.Select(list => list.Key)));
    }

    private static byte[] Packed(KeyValuePair<string, Postings>[] words)
    {
        var bytes = new PackedBytes();
        bytes.AddWords(words.Select(word => word.Key));
        foreach (var (_, postings) in words) bytes.AddNumber(postings.Count);
        return bytes.Deflated();
    }
}
