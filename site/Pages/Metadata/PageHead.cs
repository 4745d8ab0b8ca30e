using System.Collections.Immutable;
using StatiqSite.Citations;
using StatiqSite.Content.Settings;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages.Metadata;

/// <summary>What a page tells programs: search engines, reference managers, link previews. Every theme prints it as it is.</summary>
/// <param name="Data">Null on pages that nobody should index.</param>
public sealed record PageHead(ImmutableArray<HeadMeta> Metas, ImmutableArray<HeadLink> Links, JsonLd? Data)
{
    private static readonly PageHead Silent = new([], [], Data: null);

    public static PageHead Of(HtmlPage page) => page is NotFoundPage or RedirectPage
        ? Silent
        : new([.. OpenGraph(page), .. Scholar(page)], [.. Signposts.Of(page)], StructuredData.Of(page));

    private static IEnumerable<HeadMeta> OpenGraph(HtmlPage page) =>
    [
        // "website" would make Zotero save a paper as a web page.
        new("og:type", page is PaperPage or ChapterPage ? "article" : "website", IsProperty: true),
        new("og:title", page.Title, IsProperty: true),
        new("og:description", page.Description, IsProperty: true),
        new("og:url", page.Site.Absolute(page.Address), IsProperty: true),
        new("og:site_name", page.Site.ShortTitle, IsProperty: true),
    ];

    private static IEnumerable<HeadMeta> Scholar(HtmlPage page)
    {
        if (page is not PaperPage { Paper: var paper, Site.Review: var review }) yield break;
        var isItself = paper == review.Itself;
        if (!isItself && review.Settings.ScholarTags == ScholarTags.ReviewOnly) yield break;
        foreach (var (name, content) in HighwireTags.Of(paper.Work)) yield return new HeadMeta(name, content);
        if (!isItself) yield break;
        foreach (var cited in review.Papers.Where(other => other.IsInReview && other != paper))
            yield return new HeadMeta("citation_reference", HighwireTags.Reference(cited.Work));
    }
}
