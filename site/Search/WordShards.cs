using System.Collections.Immutable;

namespace StatiqSite.Search;

/// <summary>The words with their postings, cut into files that pack to about 3 KB, or 6 KB where there are many; places of words apart and four shards to a file, for phrases only.</summary>
/// <param name="Files"><c>t0.bin</c>… and <c>p0.bin</c>…</param>
/// <param name="Beginnings">For every shard but the first, the shortest text that is after all words before it and not after its first word.</param>
internal sealed record WordShards(ImmutableArray<SearchFile> Files, ImmutableArray<string> Beginnings)
{
    private const int MostInSmall = 5000;
    private const int SmallBytes = 6_500;
    private const int LargeBytes = 13_000;
    private const int ShardsInPlaces = 4;

    /// <param name="documents">How many there are.</param>
    public static WordShards Of(KeyValuePair<string, Postings>[] words, int documents)
    {
        var cuts = new List<int> { 0 };
        var most = documents <= MostInSmall ? SmallBytes : LargeBytes;
        var beginnings = ImmutableArray.CreateBuilder<string>();
        for (int index = 0, bytes = 0; index < words.Length; index++)
        {
            var (word, postings) = words[index];
            bytes += word.Length + 3 + postings.Gaps.Length + postings.Count;
            if (bytes <= most || index == cuts[^1]) continue;
            cuts.Add(index);
            beginnings.Add(Between(words[index - 1].Key, word));
            bytes = word.Length + 3 + postings.Gaps.Length + postings.Count;
        }

        cuts.Add(words.Length);
        var shards = cuts.Zip(cuts.Skip(1), (from, to) => words[from..to]).ToArray();
        var files = shards.Index().AsParallel().AsOrdered().Select(shard => new SearchFile($"t{shard.Index}.bin", Terms(shard.Item, documents)));
        var places = shards.Chunk(ShardsInPlaces).Index().AsParallel().AsOrdered().Select(group => new SearchFile($"p{group.Index}.bin", Places(group.Item)));
        return new WordShards([.. files, .. places], beginnings.ToImmutable());
    }

    private static byte[] Terms(KeyValuePair<string, Postings>[] words, int documents)
    {
        var bytes = new PackedBytes();
        bytes.AddWords(words.Select(word => word.Key));
        foreach (var (_, postings) in words) bytes.AddNumber(postings.Count);
        var gaps = new GapBits();
        foreach (var (_, postings) in words) gaps.Add(postings.Gaps.Span, postings.Count, documents);
        bytes.Add(gaps.Finished().Span);
        foreach (var (_, postings) in words) bytes.Add(postings.Weights.Span);
        return bytes.Deflated();
    }

    private static byte[] Places(KeyValuePair<string, Postings>[][] shards)
    {
        var bytes = new PackedBytes();
        foreach (var words in shards)
        {
            var own = new PackedBytes();
            foreach (var (_, postings) in words) own.AddNumber(postings.Places.Length);
            foreach (var (_, postings) in words) own.Add(postings.Places.Span);
            bytes.AddNumber(own.Length);
            bytes.Add(own.Span);
        }

        return bytes.Deflated();
    }

    private static string Between(string before, string first)
    {
        var length = 1;
        while (string.CompareOrdinal(first[..length], before) <= 0 || char.IsHighSurrogate(first[length - 1])) length++;
        return first[..length];
    }
}
