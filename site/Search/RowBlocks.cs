using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>What lists show: rows of papers, their summaries, places of chapters.</summary>
/// <param name="Files"><c>r0.bin</c>…, <c>s0.bin</c>… and <c>c0.bin</c>…</param>
/// <param name="RowsInBlock">All of them while they pack to 6 KB, which is what twenty results cost in small files; else few, as the found ones lie far apart.</param>
internal sealed record RowBlocks(ImmutableArray<SearchFile> Files, int RowsInBlock)
{
    /// <summary>How many rows a file holds, by the number of papers up to which it does: small ones where bytes on the way count, fewer files where their number does.</summary>
    private static readonly ImmutableArray<(int Papers, int InBlock)> Sizes = [(1000, 2), (5000, 5), (int.MaxValue, 10)];

    public const int SummariesInBlock = 80;
    public const int PlacesInBlock = 4;
    private const int OneFile = 6 * 1024;

    public static RowBlocks Of(ImmutableArray<Paper> papers, ImmutableArray<ChapterPlace> places)
    {
        var (rows, inBlock) = Rows(papers);
        return new RowBlocks(
            [.. rows, .. Pack("s", papers, SummariesInBlock, block => SearchRows.Block(block.Select(paper => paper.File.Summary), SearchRows.Write)), .. Pack("c", places, PlacesInBlock, block => SearchRows.Block(block, SearchRows.Write))],
            inBlock);
    }

    private static (ImmutableArray<SearchFile> Files, int InBlock) Rows(ImmutableArray<Paper> papers)
    {
        if (papers.Length <= 200)
        {
            var all = Pack("r", papers, Math.Max(1, papers.Length), Block);
            if (all.Sum(file => file.Content.Length) <= OneFile) return (all, Math.Max(1, papers.Length));
        }

        var inBlock = Sizes.First(size => papers.Length <= size.Papers).InBlock;
        return (Pack("r", papers, inBlock, Block), inBlock);
    }

    private static byte[] Block(IEnumerable<Paper> papers) => SearchRows.Block(papers, SearchRows.Write);

    private static ImmutableArray<SearchFile> Pack<T>(string name, ImmutableArray<T> rows, int inBlock, Func<IEnumerable<T>, byte[]> write) =>
        [.. rows.Chunk(inBlock).Index().AsParallel().AsOrdered().Select(block => new SearchFile($"{name}{block.Index}.bin", PackedBytes.Deflate(write(block.Item))))];
}
