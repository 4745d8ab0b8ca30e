using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Content.Works;

namespace StatiqSite.Kit.Drawing;

/// <summary>The best value of a league table over time, as steps in a square that the style sheet stretches.</summary>
/// <param name="Points">A record each, oldest first.</param>
/// <param name="Levels">Where people, experts or guessing lie, from the top.</param>
public sealed record ProgressLine(ImmutableArray<ProgressPoint> Points, ImmutableArray<string> Levels)
{
    /// <summary>Of the drawing, in its own units.</summary>
    public const int Size = FigureScale.Width;

    /// <summary>Beside the first and after the last date.</summary>
    private const decimal Margin = 40;

    /// <summary>Null when there are not two records at two dates: nothing went anywhere.</summary>
    public static ProgressLine? Of(LeagueTable table)
    {
        var records = table.Records;
        if (records.Length < 2 || records[0].Figure.Date.CompareTo(records[^1].Figure.Date) == 0) return null;
        var scale = FigureScale.Of(table);
        var (first, last) = (Months(records[0].Figure.Date), Months(table.Rows.Max(row => row.Figure.Date)));
        return new ProgressLine(
            [.. records.Select(row => new ProgressPoint(row, Across(row), Down(row.Figure.Value)))],
            [.. table.Baselines.Select(baseline => Down(baseline.Value)).Distinct()]);

        string Across(LeagueRow row) => Number(Margin + ((Months(row.Figure.Date) - first) / Math.Max(1, last - first) * (Size - (2 * Margin))));

        string Down(decimal figure) => Number(Size - ((figure - scale.Low) / (scale.High - scale.Low) * Size));
    }

    /// <summary>A step at every record, on to the right edge.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder($"M{Points[0].X} {Points[0].Y}");
            foreach (var point in Points.Skip(1)) path.Append('H').Append(point.X).Append('V').Append(point.Y);
            return path.Append('H').Append(Size).ToString();
        }
    }

    private static decimal Months(PartialDate date) => (date.Year * 12) + (date.Month ?? 1) - 1;

    private static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
