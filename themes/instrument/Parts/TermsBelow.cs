using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Instrument.Parts;

/// <summary>The terms directly below one of a facet.</summary>
/// <param name="Parent">Null for the facet's top terms.</param>
public sealed record TermsBelow(Site Site, FacetCounts Counts, Term? Parent)
{
    public IEnumerable<TermCount> Terms =>
        Counts.Terms.Where(count => Parent is null ? count.Term.Depth == 0 : count.Term.Depth > 0 && count.Term.Parents[^1] == Parent);
}
