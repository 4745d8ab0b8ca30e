namespace StatiqSite.Pages.Html;

/// <summary>The entries of the header's navigation.</summary>
public enum SiteSection
{
    None,
    Chapters,
    Papers,
    Map,
    Benchmarks,
    Updates,
    About,
}
