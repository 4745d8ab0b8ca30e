using System.Collections.Immutable;
using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Pages.Html;

/// <summary>A facet with the number of papers for every term.</summary>
/// <param name="Terms">As the facet orders them, parents before children.</param>
public sealed record FacetCounts(Facet Facet, ImmutableArray<TermCount> Terms);
