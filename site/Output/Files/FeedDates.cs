using System.Globalization;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;
using StatiqSite.Pages.Files;

namespace StatiqSite.Output.Files;

/// <summary>What both feeds say about an entry.</summary>
internal static class FeedDates
{
    /// <summary>Midnight UTC of the day; a month or year counts as its first day.</summary>
    public static string Rfc3339(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T00:00:00Z");

    /// <summary>The date of the newest entry; of the last search of the literature where there is none.</summary>
    public static string Updated(FilePage.Feed feed) =>
        Rfc3339(feed.Papers.FirstOrDefault()?.File.Added ?? feed.Site.Review.Settings.LastSearch ?? new PartialDate(1970, 1, 1));

    public static string Summary(Paper paper) =>
        paper.File.Summary
        ?? string.Join(", ", new[] { paper.Work.Authors.ShortForm, paper.Work.Venue, paper.Work.Date.ToString() }.Where(part => !string.IsNullOrEmpty(part))) + ".";
}
