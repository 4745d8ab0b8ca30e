namespace StatiqSite.Pages.Html;

/// <summary>A page that a theme draws. The theme has one slice for each of the records below.</summary>
/// <param name="Title">Of the page alone; the frame adds the site's short title.</param>
/// <param name="Description">One or two plain sentences for search engines and link previews.</param>
public abstract record HtmlPage(Site Site, Address Address, string Title, string Description) : Page(Address)
{
    /// <summary>The part of the site that the header marks as current.</summary>
    public virtual SiteSection Section => SiteSection.None;

    /// <summary>From the home page down to the page above this one; empty on the home page.</summary>
    public virtual IReadOnlyList<Crumb> Trail => [];
}
