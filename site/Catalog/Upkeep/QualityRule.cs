using System.Collections.Immutable;
using StatiqSite.Content;

namespace StatiqSite.Catalog.Upkeep;

/// <summary>A rule with everything that breaks it.</summary>
/// <param name="Findings">By place; never empty.</param>
public sealed record QualityRule(Rule Rule, ImmutableArray<QualityFinding> Findings);
