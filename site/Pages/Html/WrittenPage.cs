namespace StatiqSite.Pages.Html;

/// <summary>A page whose body a template of the review has written; the theme gives it its frame.</summary>
/// <param name="Original">The page as the site map has it.</param>
public sealed record WrittenPage(HtmlPage Original, TemplateHtml Body)
    : HtmlPage(Original.Site, Original.Address, Original.Title, Original.Description)
{
    public override SiteSection Section => Original.Section;

    public override IReadOnlyList<Crumb> Trail => Original.Trail;
}
