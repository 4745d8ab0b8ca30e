using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Kit.Drawing;

/// <summary>A record of the line, at its place in the drawing.</summary>
public sealed record ProgressPoint(LeagueRow Row, string X, string Y);
