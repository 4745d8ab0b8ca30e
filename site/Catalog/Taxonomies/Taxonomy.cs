using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Topics;

namespace StatiqSite.Catalog.Taxonomies;

/// <summary>The facets and their terms.</summary>
/// <param name="Facets">As declared.</param>
public sealed record Taxonomy(ImmutableArray<Facet> Facets)
{
    public static readonly Taxonomy Empty = new([]);

    public static Taxonomy From(TopicsFile? file, Diagnostics diagnostics)
    {
        if (file is null) return Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Facets.Where(entry => !seen.Add(entry.Id.Value)))
            diagnostics.Report(TopicRules.Twice, entry.Id.At, $"The facet `{entry.Id.Value}` is declared twice.");
        return new Taxonomy([.. file.Facets.DistinctBy(entry => entry.Id.Value).Select(entry => FacetOf(entry, diagnostics))]);
    }

    public Facet? Find(string facet) => Facets.FirstOrDefault(known => known.Id == facet);

    /// <summary>The terms that a paper's file names, in the order of the taxonomy; unknown ones are reported and left out.</summary>
    public ImmutableArray<Term> Resolve(ImmutableArray<TopicUse> uses, Diagnostics diagnostics)
    {
        var found = new HashSet<Term>();
        foreach (var use in uses)
        {
            if (Find(use.Facet.Value) is not { } facet)
                diagnostics.Report(TopicRules.UnknownFacet, use.Facet.At, $"There is no facet `{use.Facet.Value}`{NearestName.Hint(use.Facet.Value, Facets.Select(known => known.Id))}");
            else if ((facet.Find(use.Term.Value) ?? facet.Terms.FirstOrDefault(term => term.Aliases.Contains(use.Term.Value))) is not { } term)
                diagnostics.Report(TopicRules.UnknownTerm, use.Term.At, $"`{use.Term.Value}` is not a term of `{facet.Id}`{NearestName.Hint(use.Term.Value, facet.Terms.Select(known => known.Id))}");
            else if (!found.Add(term))
                diagnostics.Report(TopicRules.Twice, use.Term.At, $"`{term.Id}` stands here twice.");
            else if (facet.Single && found.Count(other => other.Facet == facet.Id) > 1)
                diagnostics.Report(TopicRules.OnlyOne, use.Term.At, $"`{facet.Id}` takes one term, and this is another.");
        }

        return [.. Facets.SelectMany(facet => facet.Terms).Where(found.Contains)];
    }

    private static Facet FacetOf(FacetEntry entry, Diagnostics diagnostics)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        AddAll(entry.Terms, []);
        return new Facet(entry.Id.Value, entry.Label, entry.Description, entry.Single, terms.ToImmutable());

        void AddAll(ImmutableArray<TermEntry> entries, ImmutableArray<Term> parents)
        {
            foreach (var written in entries)
            {
                foreach (var id in written.Aliases.Prepend(written.Id).Where(id => !seen.Add(id.Value)))
                    diagnostics.Report(TopicRules.Twice, id.At, $"`{id.Value}` is declared twice in the facet `{entry.Id.Value}`.");
                var term = new Term(
                    entry.Id.Value, written.Id.Value, written.Label, written.Description, written.Synonyms,
                    [.. written.Aliases.Select(alias => alias.Value)], parents);
                terms.Add(term);
                AddAll(written.Children, parents.Add(term));
            }
        }
    }
}
