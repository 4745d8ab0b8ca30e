using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>One page of a list of papers that is read without JavaScript.</summary>
/// <param name="List">Address of the list's first page.</param>
/// <param name="Number">From 1.</param>
/// <param name="Count">Of pages; at least 1, also for an empty list.</param>
/// <param name="Total">Papers in the whole list.</param>
/// <param name="Papers">Of this page.</param>
public sealed record Paging(Address List, int Number, int Count, int Total, ImmutableArray<Paper> Papers)
{
    public const int PageSize = 100;

    public Address Address => Addresses.OfPage(List, Number);

    public Address? Previous => Number > 1 ? Addresses.OfPage(List, Number - 1) : null;

    public Address? Next => Number < Count ? Addresses.OfPage(List, Number + 1) : null;

    /// <summary>Of the page in a browser's tab: its list, and which page of it.</summary>
    public string TitleOf(string list) =>
        Number == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}, page {Number} of {Count}");

    public static IEnumerable<Paging> Of(Address list, ImmutableArray<Paper> papers)
    {
        var count = Math.Max(1, (papers.Length + PageSize - 1) / PageSize);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * PageSize;
            yield return new Paging(list, number, count, papers.Length, papers[start..Math.Min(start + PageSize, papers.Length)]);
        }
    }
}
