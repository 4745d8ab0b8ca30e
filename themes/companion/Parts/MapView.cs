using System.Collections.Immutable;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Companion.Drawing;
using StatiqSite.Pages;

namespace StatiqSite.Companion.Parts;

/// <summary>An evidence map as a table.</summary>
/// <param name="Lines">The rows to show.</param>
/// <param name="Scale">Of all its strands.</param>
/// <param name="IsSmall">As on the home page: low rows, and on narrow screens rows without their cells.</param>
public sealed record MapView(Site Site, EvidenceMap Map, ImmutableArray<MapLine> Lines, StrandScale Scale, bool IsSmall)
{
    /// <summary>Strands are 3 px apart: a row may grow to about 80 px.</summary>
    private const int MostStrands = 26;
    private const int MostSmall = 11;
    private const int RowsOnHome = 8;

    public static MapView Whole(Site site, EvidenceMap map) => new(site, map, map.Lines, ScaleFor(map, MostStrands), IsSmall: false);

    /// <summary>The rows with most papers, in their own order.</summary>
    public static MapView Small(Site site, EvidenceMap map)
    {
        var fullest = map.Lines.OrderByDescending(line => line.Count.Papers).Take(RowsOnHome).ToHashSet();
        return new(site, map, [.. map.Lines.Where(fullest.Contains)], ScaleFor(map, MostSmall), IsSmall: true);
    }

    /// <summary>"23 papers on Diagnosis, 10 in the review and 13 since", for those who hear the table.</summary>
    public static string Words(MapCell cell) =>
        $" {(cell.Papers.Length == 1 ? "paper" : "papers")} on {cell.Row.Label}, {cell.Papers.Length - cell.Since} cited in the review and {cell.Since} since";

    private static StrandScale ScaleFor(EvidenceMap map, int most) =>
        StrandScale.For([map.Lines.SelectMany(line => line.Cells).Select(cell => cell.Papers.Length).DefaultIfEmpty().Max()], most);
}
