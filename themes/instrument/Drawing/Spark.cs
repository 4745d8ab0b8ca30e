using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog;

namespace StatiqSite.Instrument.Drawing;

/// <summary>Papers by year as bars: what the review cites below, what came since above.</summary>
/// <param name="Bars">One a year, the last seven; what is older stands in the first.</param>
/// <param name="Highest">Of the drawings that share a scale.</param>
public sealed record Spark(ImmutableArray<(int Year, int Review, int Since)> Bars, int Highest)
{
    public const int Width = 168;
    private const int Years = 7;
    private const int Ground = 44;

    /// <summary>For those who do not see it: "to 2020 4, 2021 9, …".</summary>
    public string Words => "Papers by year: " + string.Join(", ", Bars.Select((bar, index) => string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? "to " : "")}{bar.Year} {bar.Review + bar.Since}")));

    /// <param name="last">The last year of all drawings that share a scale.</param>
    public static Spark Of(IEnumerable<Paper> papers, int last)
    {
        var first = last - Years + 1;
        var byYear = papers.ToLookup(paper => Math.Max(first, paper.Work.Date.Year));
        ImmutableArray<(int, int, int)> bars = [.. Enumerable.Range(first, Years).Select(year => (year, byYear[year].Count(paper => paper.IsInReview), byYear[year].Count(paper => !paper.IsInReview)))];
        return new Spark(bars, bars.Max(bar => bar.Item2 + bar.Item3));
    }

    public IEnumerable<(string Class, string X, string Y, string Height)> Rectangles()
    {
        foreach (var (index, bar) in Bars.Index())
        {
            var (review, since) = (HeightOf(bar.Review), HeightOf(bar.Since));
            if (bar.Review > 0) yield return ("spark__bar", Text(index * 24), Text(Ground - review), Text(review));
            if (bar.Since > 0) yield return ("spark__bar spark__bar--since", Text(index * 24), Text(Ground - review - since), Text(since));
        }
    }

    private double HeightOf(int papers) => (double)papers / Math.Max(1, Highest) * (Ground - 2);

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
