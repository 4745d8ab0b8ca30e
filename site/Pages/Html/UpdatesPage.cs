using System.Collections.Immutable;

namespace StatiqSite.Pages.Html;

/// <summary>What entered the companion, by the day it did, newest first.</summary>
/// <param name="Paging">Of the papers that were added after the review's own.</param>
public sealed record UpdatesPage(Site Site, Paging Paging)
    : HtmlPage(Site, Paging.Address, Paging.TitleOf("Updates"), "What has been added to the companion, by date.")
{
    public override SiteSection Section => SiteSection.Updates;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];

    /// <summary>Of this page; a day of many papers may go on on the next.</summary>
    public ImmutableArray<UpdateDay> Days =>
        [.. Paging.Papers.GroupBy(paper => paper.File.Added!.Value).Select(day => new UpdateDay(day.Key, [.. day]))]; // SiteMapBuilder lists only papers that have a date
}
