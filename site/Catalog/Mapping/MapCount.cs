using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Catalog.Mapping;

/// <summary>How many papers a whole row or column has, each once.</summary>
/// <param name="Since">Of these, how many are not in the review's own list.</param>
public sealed record MapCount(Term Term, int Papers, int Since)
{
    internal static MapCount Of(Term term, List<Paper> papers) => new(term, papers.Count, papers.Count(paper => !paper.IsInReview));
}
