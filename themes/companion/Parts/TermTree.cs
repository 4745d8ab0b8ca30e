using StatiqSite.Companion.Drawing;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>Terms as rows of an index, each with those below it.</summary>
/// <param name="IsFull">With descriptions and narrower terms; otherwise the top terms alone.</param>
public sealed record TermTree(TermsBelow Level, StrandScale Scale, bool IsFull)
{
    private const int LongestTally = 200;

    /// <summary>One scale for all tallies of a page, so that they compare.</summary>
    public static StrandScale ScaleOf(IEnumerable<FacetCounts> facets) =>
        StrandScale.For([facets.SelectMany(facet => facet.Terms).Select(count => count.Papers).DefaultIfEmpty().Max()], LongestTally);

    public TallyRow RowOf(TermCount count) => new(
        Level.Site.Href(StatiqSite.Pages.Addresses.Of(count.Term)), count.Term.Label, count.Papers,
        Tally.Of(Scale, count.Papers, count.Since), IsFull ? count.Term.Description : null);

    public TermTree Below(TermCount count) => this with { Level = Level with { Parent = count.Term } };
}
