using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>The home page: what the review asks and finds, the path through its chapters, what is new.</summary>
/// <param name="Steps">One for every chapter, in order.</param>
/// <param name="InReview">Papers of the review's own reference list.</param>
/// <param name="Since">All other papers but the review itself.</param>
/// <param name="Newest">The papers that entered the companion last, newest first; a handful.</param>
public sealed record HomePage(Site Site, ImmutableArray<ChapterStep> Steps, int InReview, int Since, ImmutableArray<Paper> Newest)
    : HtmlPage(Site, Address.Home, Site.Title, Site.Review.Settings.Description ?? Site.Title);
