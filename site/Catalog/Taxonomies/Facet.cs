using System.Collections.Immutable;

namespace StatiqSite.Catalog.Taxonomies;

/// <summary>A question that the taxonomy asks of every paper.</summary>
/// <param name="Single">A paper has at most one of its terms.</param>
/// <param name="Terms">All terms, every parent before its children, otherwise as declared.</param>
public sealed record Facet(string Id, string Label, string? Description, bool Single, ImmutableArray<Term> Terms)
{
    public Term? Find(string id) => Terms.FirstOrDefault(term => term.Id == id);

    public IEnumerable<Term> Below(Term? parent) => Terms.Where(term => parent is null ? term.Depth == 0 : term.Depth > 0 && term.Parents[^1] == parent);
}
