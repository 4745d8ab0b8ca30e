using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>Papers by DOI, arXiv identifier, PubMed number, key and all others: hashes only, which the row then confirms.</summary>
internal static class IdentifierShards
{
    private const int InShard = 2048;
    private const int HashBits = 24;

    /// <summary><c>i0.bin</c>…, a power of two of them; an identifier's shard is given by the highest bits of its hash.</summary>
    public static ImmutableArray<SearchFile> Of(ImmutableArray<Paper> papers)
    {
        var entries = papers.Index()
            .SelectMany(paper => IdentifiersOf(paper.Item).Select(identifier => (Hash: HashOf(identifier), Paper: paper.Index)))
            .Distinct().Order().ToArray();
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (entries.Length + InShard - 1) / InShard)));
        var shards = entries.ToLookup(entry => (int)(entry.Hash >> (HashBits - bits)));
        return [.. Enumerable.Range(0, 1 << bits).Select(shard => new SearchFile($"i{shard}.bin", Packed([.. shards[shard]])))];
    }

    private static IEnumerable<string> IdentifiersOf(Paper paper)
    {
        var work = paper.Work;
        yield return paper.Key.Value;
        if (work.Doi is { } doi) yield return doi.Value;
        if (work.Arxiv is { } arxiv) yield return arxiv.Value.ToLowerInvariant();
        if (work.PubMed is { } number) yield return number;
        foreach (var other in OtherIdentifiers.Of(paper)) yield return other;
    }

    private static byte[] Packed((uint Hash, int Paper)[] entries)
    {
        var bytes = new PackedBytes();
        bytes.AddNumber(entries.Length);
        var last = 0u;
        foreach (var (hash, _) in entries)
        {
            bytes.AddNumber(hash - last);
            last = hash;
        }

        foreach (var (_, paper) in entries) bytes.AddNumber(paper);
        return bytes.Deflated();
    }

    /// <summary>The highest 24 bits of FNV-1a (Fowler, Noll, Vo) of 32, over UTF-8: two of 100,000 papers seldom share them.</summary>
    private static uint HashOf(string identifier) =>
        Encoding.UTF8.GetBytes(identifier).Aggregate(2166136261u, (hash, octet) => unchecked((hash ^ octet) * 16777619u)) >> (32 - HashBits);
}
