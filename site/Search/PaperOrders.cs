using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>The orders of papers other than by date, each fetched when it is asked for.</summary>
internal static class PaperOrders
{
    /// <summary><c>o-title.bin</c>…: the papers' numbers in that order, lowest bytes of all first, then the middle and the highest ones.</summary>
    public static ImmutableArray<SearchFile> Of(ImmutableArray<Paper> papers)
    {
        var numbered = papers.Index().ToArray();
        return
        [
            Packed("title", numbered.OrderBy(paper => FoldedText.LettersOf(paper.Item.Title), StringComparer.Ordinal)),
            Packed("venue", numbered.OrderBy(paper => paper.Item.Work.Venue is null).ThenBy(paper => FoldedText.Of(paper.Item.Work.Venue ?? ""), StringComparer.Ordinal)),
            Packed("added", numbered.OrderByDescending(paper => paper.Item.File.Added)),
            Packed("cited", numbered.OrderByDescending(paper => paper.Item.Mentions.Length)),
        ];
    }

    private static SearchFile Packed(string name, IEnumerable<(int Index, Paper Item)> ordered)
    {
        var bytes = new PackedBytes();
        int[] numbers = [.. ordered.Select(paper => paper.Index)];
        for (var shift = 0; shift < 24; shift += 8)
            foreach (var number in numbers) bytes.Add((byte)(number >> shift));
        return new SearchFile($"o-{name}.bin", bytes.Deflated());
    }
}
