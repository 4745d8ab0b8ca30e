using System.Collections.Immutable;

namespace StatiqSite.Catalog.Mapping;

/// <summary>A row of the map.</summary>
/// <param name="Cells">One for every column, in their order.</param>
public sealed record MapLine(MapCount Count, ImmutableArray<MapCell> Cells);
