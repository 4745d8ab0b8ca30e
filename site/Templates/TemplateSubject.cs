using StatiqSite.Catalog;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Templates;

/// <summary>What a template is filled with.</summary>
/// <param name="Page">The page that is drawn.</param>
/// <param name="Paper">Of which a card or a page tells; null for none.</param>
internal sealed record TemplateSubject(HtmlPage Page, Paper? Paper)
{
    public Site Site => Page.Site;
}
