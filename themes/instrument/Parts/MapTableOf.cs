using System.Collections.Immutable;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Pages;

namespace StatiqSite.Instrument.Parts;

/// <summary>An evidence map as a table.</summary>
/// <param name="IsSmall">As on the home page: the fullest rows, narrow dots.</param>
public sealed record MapTableOf(Site Site, EvidenceMap Map, ImmutableArray<MapLine> Lines, bool IsSmall)
{
    private const int RowsOnHome = 8;

    public int PerRow => IsSmall ? 12 : 16;

    public static MapTableOf Whole(Site site, EvidenceMap map) => new(site, map, map.Lines, IsSmall: false);

    /// <summary>The rows with most papers, in their own order.</summary>
    public static MapTableOf Small(Site site, EvidenceMap map)
    {
        var fullest = map.Lines.OrderByDescending(line => line.Count.Papers).Take(RowsOnHome).ToHashSet();
        return new(site, map, [.. map.Lines.Where(fullest.Contains)], IsSmall: true);
    }

    /// <summary>From 1 to 5, by doubling: 1, 2 to 3, 4 to 8, 9 to 20, more.</summary>
    public static int Step(int papers) => papers switch { 1 => 1, < 4 => 2, < 9 => 3, < 21 => 4, _ => 5 };
}
