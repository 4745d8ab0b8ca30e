using StatiqSite.Catalog.Upkeep;

namespace StatiqSite.Pages.Html;

/// <summary>Everything that breaks one rule.</summary>
public sealed record QualityRulePage(Site Site, QualityRule Rule)
    : HtmlPage(Site, Addresses.Of(Rule), Rule.Rule.Code, Rule.Rule.Remedy)
{
    /// <summary>Findings that a theme lists; <c>check</c> lists all of them.</summary>
    public const int MostFindings = 500;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("What is missing", Addresses.Quality)];
}
