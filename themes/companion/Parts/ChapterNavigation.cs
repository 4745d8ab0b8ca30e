using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>The chapters as navigation, with the present ones stained.</summary>
/// <param name="Here">The chapter that is being read; null on a paper's page.</param>
/// <param name="Stained">Slugs of the chapters to stain.</param>
public sealed record ChapterNavigation(Site Site, ImmutableArray<ChapterStep> Steps, Chapter? Here, ImmutableArray<string> Stained)
{
    public bool IsStained(int step) => Stained.Contains(Steps[step].Chapter.Slug);

    /// <summary>The reader is on the page, or the paper belongs to the chapter.</summary>
    public string? CurrentOf(Chapter chapter) => chapter == Here ? "page" : Stained.Contains(chapter.Slug) ? "true" : null;
}
