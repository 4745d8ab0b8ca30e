using System.Collections.Immutable;
using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Catalog.Mapping;

/// <summary>One facet against another: how many papers have both terms. A paper may stand in several cells.</summary>
/// <param name="Rows">Whose top terms are the rows; narrower terms count for the top term above them.</param>
/// <param name="Lines">The rows, as the facet orders its terms.</param>
/// <param name="Heads">The columns, as the facet orders its terms.</param>
/// <param name="Unplaced">Papers that lack a term of one facet or of both, and therefore stand in no cell.</param>
public sealed record EvidenceMap(
    Facet Rows, Facet Columns, ImmutableArray<MapLine> Lines, ImmutableArray<MapCount> Heads, int Unplaced)
{
    public int Fields => Lines.Length * Heads.Length;

    /// <summary>Cells without a paper, row by row.</summary>
    public IEnumerable<MapCell> Gaps => Lines.SelectMany(line => line.Cells).Where(cell => cell.Papers.IsEmpty);

    public static EvidenceMap Of(IEnumerable<Paper> papers, Facet rows, Facet columns)
    {
        var (tops, heads) = (Tops(rows), Tops(columns));
        var inCell = new List<Paper>?[tops.Length, heads.Length];
        var (inRow, inColumn) = (new List<Paper>[tops.Length], new List<Paper>[heads.Length]);
        for (var row = 0; row < tops.Length; row++) inRow[row] = [];
        for (var column = 0; column < heads.Length; column++) inColumn[column] = [];
        var unplaced = 0;
        foreach (var paper in Review.NewestFirst(papers))
        {
            var (its, own) = (Indexes(paper, tops), Indexes(paper, heads));
            foreach (var row in its) inRow[row].Add(paper);
            foreach (var column in own) inColumn[column].Add(paper);
            foreach (var row in its)
                foreach (var column in own) (inCell[row, column] ??= []).Add(paper);
            if (its.Count == 0 || own.Count == 0) unplaced++;
        }

        return new EvidenceMap(
            rows, columns,
            [.. tops.Select((term, row) => new MapLine(
                MapCount.Of(term, inRow[row]),
                [.. heads.Select((head, column) => new MapCell(term, head, [.. inCell[row, column] ?? []]))]))],
            [.. heads.Select((head, column) => MapCount.Of(head, inColumn[column]))],
            unplaced);
    }

    private static ImmutableArray<Term> Tops(Facet facet) => [.. facet.Below(parent: null)];

    private static List<int> Indexes(Paper paper, ImmutableArray<Term> tops)
    {
        var found = new List<int>(2);
        foreach (var term in paper.Terms)
        {
            var index = tops.IndexOf(term.Depth == 0 ? term : term.Parents[0]);
            if (index >= 0 && !found.Contains(index)) found.Add(index);
        }

        return found;
    }
}
