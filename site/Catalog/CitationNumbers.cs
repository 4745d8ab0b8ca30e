using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>
/// The numbers under which the text cites. A work of the review's own list keeps the number it has there, so that a
/// reader with the paper in hand finds it; works that only the companion cites are numbered on from the last of these,
/// in order of first citation.
/// </summary>
internal static class CitationNumbers
{
    public static Dictionary<CitationKey, int> Of(ImmutableArray<PaperFile> papers, ImmutableArray<Chapter> chapters, Diagnostics diagnostics)
    {
        var owners = new SortedDictionary<int, PaperFile>();
        var numbers = new Dictionary<CitationKey, int>();
        foreach (var paper in papers.OrderBy(paper => paper.Work.Key))
        {
            foreach (var number in paper.CitationNumbers.Order())
            {
                if (owners.TryAdd(number, paper))
                    numbers.TryAdd(paper.Work.Key, number);
                else
                    diagnostics.Report(CatalogRules.SameNumber, paper.PlaceOf("citation-number"),
                        string.Create(CultureInfo.InvariantCulture, $"The number {number} belongs to {owners[number].Source.Path} already."));
            }
        }

        var next = owners.Count == 0 ? 1 : owners.Keys.Max() + 1;
        foreach (var key in chapters.SelectMany(chapter => chapter.Cited))
            if (numbers.TryAdd(key, next)) next++;
        return numbers;
    }
}
