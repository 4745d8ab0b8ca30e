using StatiqSite.Catalog;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Kit.Drawing;
using StatiqSite.Kit.Wording;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>A paper's figure on a line with all that it can be compared with.</summary>
public sealed record StripView(Site Site, Paper Paper, Standing Standing)
{
    /// <summary>From edge to edge of the drawing, marks included.</summary>
    public const int Width = 560;
    private const int Margin = 8;

    private readonly FigureScale scale = FigureScale.Of(Standing.Table);

    public IEnumerable<Figure> Others => Standing.Table.Rows.Where(row => row != Standing.Row).Select(row => row.Figure);

    public string Low => FigureText.Of(scale.Low, Standing.Table.Metric);

    public string High => FigureText.Of(decimal.Round(scale.High, 2), Standing.Table.Metric);

    /// <summary>For those who do not see the drawing.</summary>
    public string Words
    {
        get
        {
            var others = Standing.Table.Rows.Length - 1;
            var rank = Standing.Row.Rank is { } place && others > 0 ? $", rank {place} of {others + 1}" : "";
            return $"{FigureText.Of(Standing.Row.Figure.Value, Standing.Table.Metric)} among {CountText.Of(others, "other", "others")} on a scale from {Low} to {High}{rank}";
        }
    }

    public bool IsReview(Figure figure) => figure.Paper.IsInReview || figure.Paper == Site.Review.Itself;

    public string Place(decimal figure) =>
        (Margin + (double)((Math.Clamp(figure, scale.Low, scale.High) - scale.Low) / (scale.High - scale.Low)) * (Width - (2 * Margin))).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
