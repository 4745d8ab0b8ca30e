namespace StatiqSite.Pages.Html;

/// <summary>The entries of the header's navigation.</summary>
public enum SiteSection
{
    None,
    Chapters,
    Papers,
    Topics,
    Updates,
    About,
}
