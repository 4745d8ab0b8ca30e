using StatiqSite.Catalog.Upkeep;

namespace StatiqSite.Pages.Html;

/// <summary>What is missing or doubtful, by rule and by file, as an invitation to contribute.</summary>
public sealed record QualityPage(Site Site, QualityReport Report)
    : HtmlPage(Site, Addresses.Quality, "What is missing", "What is missing or doubtful in this companion, by rule and by paper, and where to mend it.")
{
    /// <summary>Files that a theme lists; each rule's own page lists the rest.</summary>
    public const int MostFiles = 100;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
