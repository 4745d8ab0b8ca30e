using System.Collections.Immutable;

namespace StatiqSite.Search;

/// <summary>The words with their postings, cut into files that pack to 6–8 KB; places of words apart, for phrases only.</summary>
/// <param name="Files"><c>t0.bin</c>… and <c>p0.bin</c>…</param>
/// <param name="Beginnings">For every shard but the first, the shortest text that is after all words before it and not after its first word.</param>
internal sealed record WordShards(ImmutableArray<SearchFile> Files, ImmutableArray<string> Beginnings)
{
    private const int RawBytes = 13_000;

    public static WordShards Of(KeyValuePair<string, Postings>[] words)
    {
        var cuts = new List<int> { 0 };
        var beginnings = ImmutableArray.CreateBuilder<string>();
        for (int index = 0, bytes = 0; index < words.Length; index++)
        {
            var (word, postings) = words[index];
            bytes += word.Length + 3 + postings.Gaps.Length + postings.Count;
            if (bytes <= RawBytes || index == cuts[^1]) continue;
            cuts.Add(index);
            beginnings.Add(Between(words[index - 1].Key, word));
            bytes = word.Length + 3 + postings.Gaps.Length + postings.Count;
        }

        cuts.Add(words.Length);
        var files = new SearchFile[2 * (cuts.Count - 1)];
        Parallel.For(0, cuts.Count - 1, shard =>
        {
            var own = words[cuts[shard]..cuts[shard + 1]];
            files[2 * shard] = new SearchFile($"t{shard}.bin", Terms(own));
            files[(2 * shard) + 1] = new SearchFile($"p{shard}.bin", Places(own));
        });
        return new WordShards([.. files], beginnings.ToImmutable());
    }

    private static byte[] Terms(KeyValuePair<string, Postings>[] words)
    {
        var bytes = new PackedBytes();
        bytes.AddWords(words.Select(word => word.Key));
        foreach (var (_, postings) in words) bytes.AddNumber(postings.Count);
        foreach (var (_, postings) in words) bytes.AddNumber(postings.Gaps.Length);
        foreach (var (_, postings) in words) bytes.Add(postings.Gaps.Span);
        foreach (var (_, postings) in words) bytes.Add(postings.Weights.Span);
        return bytes.Deflated();
    }

    private static byte[] Places(KeyValuePair<string, Postings>[] words)
    {
        var bytes = new PackedBytes();
        foreach (var (_, postings) in words) bytes.AddNumber(postings.Places.Length);
        foreach (var (_, postings) in words) bytes.Add(postings.Places.Span);
        return bytes.Deflated();
    }

    private static string Between(string before, string first)
    {
        var length = 1;
        while (string.CompareOrdinal(first[..length], before) <= 0 || char.IsHighSurrogate(first[length - 1])) length++;
        return first[..length];
    }
}
