using StatiqSite.Companion.Drawing;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>Terms as rows of an index, each with those below it.</summary>
/// <param name="IsFull">With descriptions and narrower terms; otherwise the top terms alone.</param>
public sealed record TermTree(TermsBelow Level, StrandScale Scale, bool IsFull)
{
    public TallyRow RowOf(TermCount count) => new(
        Level.Site.Href(StatiqSite.Pages.Addresses.Of(count.Term)), count.Term.Label, count.Papers,
        Tally.Of(Scale, count.Papers, count.Since), IsFull ? count.Term.Description : null, Math.Min(count.Term.Depth, 3));

    public TermTree Below(TermCount count) => this with { Level = Level with { Parent = count.Term } };
}
