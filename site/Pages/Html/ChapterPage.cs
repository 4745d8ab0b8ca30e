using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>A chapter: text with numbered citations, outline, bibliography, newer work.</summary>
/// <param name="Steps">The path through all chapters, for the chapter navigation.</param>
/// <param name="Text">In order; empty until Output fills it.</param>
/// <param name="Bibliography">By number.</param>
/// <param name="Newer">Papers that belong to the chapter but are not in the review's list, newest first; at most a dozen.</param>
/// <param name="NewerTotal">How many there are in all.</param>
public sealed record ChapterPage(
    Site Site, Chapter Chapter, ImmutableArray<ChapterStep> Steps, Chapter? Previous, Chapter? Next,
    ImmutableArray<TextPiece> Text, ImmutableArray<Reference> Bibliography, ImmutableArray<Paper> Newer, int NewerTotal)
    : HtmlPage(Site, Addresses.Of(Chapter), $"{Chapter.Number} {Chapter.Title}", Chapter.Summary ?? Chapter.Title)
{
    public override SiteSection Section => SiteSection.Chapters;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
