using System.Collections.Immutable;
using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Catalog.Mapping;

/// <summary>Papers that have a term of the rows and one of the columns.</summary>
/// <param name="Papers">Newest first; none in a gap.</param>
public sealed record MapCell(Term Row, Term Column, ImmutableArray<Paper> Papers)
{
    /// <summary>How many of them are not in the review's own list.</summary>
    public int Since { get; } = Papers.Count(paper => !paper.IsInReview);
}
