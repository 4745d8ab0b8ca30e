using StatiqSite.Catalog;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Kit.Drawing;
using StatiqSite.Kit.Wording;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Instrument.Parts;

/// <summary>A paper's figure on a line with all that it can be compared with.</summary>
public sealed record StripOf(Site Site, Paper Paper, Standing Standing)
{
    private readonly FigureScale scale = FigureScale.Of(Standing.Table);

    public IEnumerable<Figure> Others => Standing.Table.Rows.Where(row => row != Standing.Row).Select(row => row.Figure);

    public string Low => FigureText.Of(scale.Low, Standing.Table.Metric);

    public string High => FigureText.Of(decimal.Round(scale.High, 2), Standing.Table.Metric);

    /// <summary>For those who do not see the drawing.</summary>
    public string Words => $"{FigureText.Of(Standing.Row.Figure.Value, Standing.Table.Metric)} among {CountText.Of(Standing.Table.Rows.Length - 1, "other", "others")} on a scale from {Low} to {High}";

    public bool IsReview(Figure figure) => figure.Paper.IsInReview || figure.Paper == Site.Review.Itself;

    /// <summary>In a drawing 1,016 wide with a margin of 8.</summary>
    public string Place(decimal figure) =>
        (8 + double.Parse(scale.Place(figure), System.Globalization.CultureInfo.InvariantCulture)).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
