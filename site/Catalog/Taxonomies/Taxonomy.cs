using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Topics;

namespace StatiqSite.Catalog.Taxonomies;

/// <summary>The facets and their terms.</summary>
/// <param name="Facets">As declared.</param>
/// <param name="IsUnread">Its file is there but cannot be read: nobody knows which facets it declares.</param>
public sealed record Taxonomy(ImmutableArray<Facet> Facets, bool IsUnread)
{
    /// <param name="isUnread">Whether the file is there but could not be read, which is why it is null.</param>
    public static Taxonomy From(TopicsFile? file, bool isUnread, Diagnostics diagnostics)
    {
        if (file is null) return new Taxonomy([], isUnread);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Facets.Where(entry => !seen.Add(entry.Id.Value)))
            diagnostics.Report(TopicRules.Twice, entry.Id.At, $"The facet `{entry.Id.Value}` is declared twice.");
        return new Taxonomy([.. file.Facets.DistinctBy(entry => entry.Id.Value).Select(entry => FacetOf(entry, diagnostics))], IsUnread: false);
    }

    public Facet? Find(string facet) => Facets.FirstOrDefault(known => known.Id == facet);

    /// <summary>The terms that a paper's file names, in the order of the taxonomy; unknown ones are reported and left out.</summary>
    public ImmutableArray<Term> Resolve(ImmutableArray<TopicUse> uses, Diagnostics diagnostics)
    {
        if (IsUnread) return [];
        var found = new HashSet<Term>();
        foreach (var use in uses)
        {
            if (Find(use.Facet.Value) is not { } facet)
                diagnostics.Report(TopicRules.UnknownFacet, use.Facet.At, $"There is no facet {Quoted.Of(use.Facet.Value)}{NearestName.Hint(use.Facet.Value, Facets.Select(known => known.Id))}");
            else if (Find(facet, use.Term, diagnostics) is not { } term)
                continue;
            else if (!found.Add(term))
                diagnostics.Report(TopicRules.Twice, use.Term.At, $"`{term.Id}` stands here twice.");
            else if (facet.Single && found.Count(other => other.Facet == facet.Id) > 1)
                diagnostics.Report(TopicRules.OnlyOne, use.Term.At, $"`{facet.Id}` takes one term, and this is another.");
        }

        return [.. Facets.SelectMany(facet => facet.Terms).Where(found.Contains)];
    }

    /// <summary>The term with that id or former id; an unknown one is reported.</summary>
    public static Term? Find(Facet facet, Located<string> id, Diagnostics diagnostics)
    {
        var term = facet.Find(id.Value) ?? facet.Terms.FirstOrDefault(term => term.Aliases.Contains(id.Value));
        if (term is null) diagnostics.Report(TopicRules.UnknownTerm, id.At, $"{Quoted.Of(id.Value)} is not a term of `{facet.Id}`{Hint(facet, id.Value)}");
        return term;
    }

    /// <summary>Another word for a term says more than a similar spelling.</summary>
    private static string Hint(Facet facet, string written) =>
        TermNames.Find(written, facet.Terms) is { } meant ? $"; did you mean `{meant.Id}`?" : NearestName.Hint(written, facet.Terms.Select(known => known.Id));

    private static Facet FacetOf(FacetEntry entry, Diagnostics diagnostics)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        AddAll(entry.Terms, []);
        return new Facet(entry.Id.Value, entry.Label, entry.Description, entry.Single, terms.ToImmutable());

        void AddAll(ImmutableArray<TermEntry> entries, ImmutableArray<Term> parents)
        {
            foreach (var written in entries)
            {
                var isNew = Declare(written.Id);
                foreach (var alias in written.Aliases) Declare(alias);
                var term = new Term(
                    entry.Id.Value, written.Id.Value, written.Label, written.Description, written.Synonyms,
                    [.. written.Aliases.Select(alias => alias.Value)], parents);
                if (isNew) terms.Add(term);
                AddAll(written.Children, parents.Add(term));
            }
        }

        bool Declare(Located<string> id)
        {
            if (seen.TryAdd(id.Value, id.At.Line)) return true;
            diagnostics.Report(TopicRules.Twice, id.At, $"`{id.Value}` is declared in line {seen[id.Value]} already.");
            return false;
        }
    }
}
