using StatiqSite.Catalog;
using StatiqSite.Pages;

namespace StatiqSite.Companion.Parts;

/// <summary>A paper as a line or card of a list.</summary>
/// <param name="Why">Why it stands in this list; null when the list says it.</param>
/// <param name="SaysOrigin">Whether the line says that the review cites it or that it came since; not where the whole list is one of the two.</param>
public sealed record Listed(Site Site, Paper Paper, string? Why = null, bool SaysOrigin = false)
{
    public string Href => Site.Href(Paper);

    /// <summary>The review itself neither cites itself nor came after itself.</summary>
    public bool IsCited => SaysOrigin && Paper.IsInReview;

    public bool IsSince => SaysOrigin && !Paper.IsInReview && Paper != Site.Review.Itself;
}
