using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Topics;

namespace StatiqSite.Catalog.Taxonomies;

/// <summary>Says what is wrong with the taxonomy as such: ids that addresses cannot take, terms without papers, two terms for one thing.</summary>
internal sealed class TopicsCheck(TopicsFile topics, Sources sources, Diagnostics diagnostics)
{
    private readonly HashSet<(string Facet, string Term)> used =
        [.. from paper in sources.Papers from topic in paper.Topics select (topic.Facet.Value, topic.Term.Value)];

    public void Report()
    {
        foreach (var facet in topics.Facets)
        {
            if (PaperFilter.IsReserved(facet.Id.Value))
                diagnostics.Report(TopicRules.ReservedFacet, facet.Id.At, $"No facet can be called `{facet.Id.Value}`.");
            ReportTwins([.. All(facet.Terms)]);
            if (IsWhole(facet)) ReportUnused(facet.Id.Value, facet.Terms);
        }
    }

    /// <summary>Whether papers are so many that each term could have one, and all of their terms are known: a misspelt one would make its term seem unused.</summary>
    private bool IsWhole(FacetEntry facet)
    {
        if (sources.Papers.Length < All(facet.Terms).Count() || !sources.Unread.Papers.IsEmpty) return false;
        var known = All(facet.Terms).SelectMany(term => term.Aliases.Select(alias => alias.Value).Prepend(term.Id.Value)).ToHashSet(StringComparer.Ordinal);
        return used.All(use => use.Facet != facet.Id.Value || known.Contains(use.Term));
    }

    private static IEnumerable<TermEntry> All(IEnumerable<TermEntry> terms) => terms.SelectMany(term => All(term.Children).Prepend(term));

    private bool IsUsed(string facet, TermEntry term) =>
        used.Contains((facet, term.Id.Value)) || term.Aliases.Any(alias => used.Contains((facet, alias.Value))) || term.Children.Any(child => IsUsed(facet, child));

    /// <summary>Of a term without papers, those below it are not named too.</summary>
    private void ReportUnused(string facet, ImmutableArray<TermEntry> terms)
    {
        foreach (var term in terms)
        {
            if (IsUsed(facet, term)) ReportUnused(facet, term.Children);
            else diagnostics.Report(TopicRules.UnusedTerm, term.Id.At, $"No paper has the term `{term.Id.Value}` of `{facet}`.");
        }
    }

    private void ReportTwins(TermEntry[] terms)
    {
        var owners = new Dictionary<string, TermEntry>(StringComparer.Ordinal);
        foreach (var term in terms)
            foreach (var name in TermNames.OwnOf(term))
                if (!owners.TryAdd(name, term) && owners[name].Id.Value != term.Id.Value)
                {
                    diagnostics.Report(TopicRules.TwinTerms, term.Id.At, $"`{term.Id.Value}` and `{owners[name].Id.Value}` (line {owners[name].Id.At.Line}) have one name.");
                    break;
                }

        foreach (var term in terms)
            foreach (var name in term.Synonyms)
                if (owners.TryGetValue(TermNames.Folded(name), out var owner) && owner.Id.Value != term.Id.Value)
                    diagnostics.Report(TopicRules.TwinTerms, term.Id.At, $"`{term.Id.Value}` has the synonym {Quoted.Of(name)}, which is `{owner.Id.Value}` (line {owner.Id.At.Line}).");
    }
}
