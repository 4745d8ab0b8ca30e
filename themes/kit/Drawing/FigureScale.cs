using System.Globalization;
using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Kit.Drawing;

/// <summary>Where a figure lies between the lowest and the highest that a drawing shows: bars of one table all have one scale.</summary>
public sealed record FigureScale(decimal Low, decimal High)
{
    /// <summary>Of the drawing, in its own units.</summary>
    public const int Width = 1000;

    /// <summary>The metric's own range; where it has none, from zero to a little more than the largest figure.</summary>
    public static FigureScale Of(LeagueTable table)
    {
        decimal[] figures = [.. table.Rows.Select(row => row.Figure.Value), .. table.Baselines.Select(baseline => baseline.Value)];
        var low = table.Metric.Min ?? Math.Min(0, figures.Min());
        var high = table.Metric.Max ?? figures.Max() + ((figures.Max() - low) / 20);
        return new FigureScale(low, high > low ? high : low + 1);
    }

    public string Place(decimal figure) => ((figure - Low) / (High - Low) * Width).ToString("0.#", CultureInfo.InvariantCulture);
}
