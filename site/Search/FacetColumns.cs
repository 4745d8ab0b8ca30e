using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Search;

/// <summary>
/// What every paper is filed under: per facet its set of terms as one small number, then its traits as bits. Papers share
/// few sets, so a column packs to little more than its entropy, and counting is one pass over a histogram of sets.
/// </summary>
internal static class FacetColumns
{
    /// <summary>How many bits the traits take.</summary>
    public const int Traits = 7;

    /// <summary>More papers than this, and every facet has a file of its own: a choice in one does not wait for the others.</summary>
    private const int MostInOneFile = 20_000;

    /// <summary><c>f.bin</c>, and <c>f0.bin</c>… where there are many papers.</summary>
    public static ImmutableArray<SearchFile> Of(ImmutableArray<Paper> papers, Taxonomy taxonomy)
    {
        var columns = taxonomy.Facets.AsParallel().AsOrdered().Select(facet => Column(facet, papers)).ToArray();
        var traits = papers.Select(TraitsOf).ToArray();
        if (papers.Length <= MostInOneFile) return [new("f.bin", PackedBytes.Deflate(columns.Append(traits).SelectMany(part => part).ToArray()))];
        return [.. columns.Select((column, facet) => new SearchFile($"f{facet}.bin", PackedBytes.Deflate(column))), new("f.bin", PackedBytes.Deflate(traits))];
    }

    private static byte[] Column(Facet facet, ImmutableArray<Paper> papers)
    {
        var bytes = new PackedBytes();
        var index = facet.Terms.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var sets = new string[papers.Length];
        for (var number = 0; number < papers.Length; number++)
        {
            sets[number] = string.Concat(papers[number].Terms
                .Where(term => term.Facet == facet.Id)
                .SelectMany(term => term.Parents.Add(term))
                .Select(term => (char)index[term])
                .Distinct()
                .Order());
        }

        var distinct = sets.CountBy(set => set, StringComparer.Ordinal)
            .OrderByDescending(set => set.Value).ThenBy(set => set.Key, StringComparer.Ordinal)
            .Select(set => set.Key).ToArray();
        bytes.AddNumber(distinct.Length);
        foreach (var set in distinct)
        {
            bytes.AddNumber(set.Length);
            foreach (var term in set) bytes.AddNumber(term);
        }

        var numbers = distinct.Index().ToDictionary(set => set.Item, set => set.Index, StringComparer.Ordinal);
        foreach (var set in sets) bytes.Add((byte)numbers[set]);
        if (distinct.Length > 256)
            foreach (var set in sets) bytes.Add((byte)(numbers[set] >> 8));
        return bytes.Span.ToArray();
    }

    /// <summary>1 code, 2 data, 4 demo, 8 model, 16 blog, 32 in the review's own list, 64 has a summary.</summary>
    public static byte TraitsOf(Paper paper)
    {
        var bits = paper.Work.Links.Aggregate(0, (bits, link) => bits | (1 << (int)link.Kind));
        if (paper.IsInReview) bits |= 1 << 5;
        if (paper.File.Summary is not null) bits |= 1 << 6;
        return (byte)bits;
    }
}
