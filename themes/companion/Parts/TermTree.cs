using StatiqSite.Companion.Drawing;
using StatiqSite.Kit.Wording;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>Terms as rows of an index, each with those below it.</summary>
/// <param name="IsFull">With descriptions and narrower terms; otherwise the top terms alone.</param>
public sealed record TermTree(TermsBelow Level, StrandScale Scale, bool IsFull)
{
    public TallyRow RowOf(TermCount count) => RowOf(Level.Site, count, Scale, IsFull ? count.Term.Description : null, Math.Min(count.Term.Depth, 3));

    /// <summary>A term as a row of its own.</summary>
    public static TallyRow RowOf(Site site, TermCount count, StrandScale scale, string? note = null, int depth = 0) => new(
        site.Href(Addresses.Of(count.Term)), count.Term.Label, count.Papers, Tally.Of(scale, count.Papers, count.Since), note,
        count.Papers == 0 ? null : $"{CountText.Of(count.Papers - count.Since)} cited, {CountText.Of(count.Since)} since · {CountText.Share(count.Papers, site.Review.Papers.Length)} of all",
        depth);

    public TermTree Below(TermCount count) => this with { Level = Level with { Parent = count.Term } };
}
