using System.Globalization;
using System.Text;

namespace StatiqSite.Instrument.Drawing;

/// <summary>One dot for one paper, row by row, what the review cites first: order says it too, not colour alone.</summary>
/// <param name="Review">Cited by the review.</param>
/// <param name="Since">Came since.</param>
/// <param name="PerRow">How many dots stand beside each other.</param>
public sealed record Dots(int Review, int Since, int PerRow)
{
    public const double Size = 3.1;
    private const double Pitch = 4.4;

    /// <summary>A dashed line whose dashes have no length and round caps.</summary>
    public static string Dashes => string.Create(CultureInfo.InvariantCulture, $"0 {Pitch}");

    public string Width => Number((Math.Min(Review + Since, PerRow) * Pitch) + 0.6);

    public string Height => Number(((Review + Since + PerRow - 1) / PerRow * Pitch) + 0.6);

    public string ReviewPath => Run(0, Review);

    public string SincePath => Run(Review, Review + Since);

    private string Run(int first, int end)
    {
        var path = new StringBuilder();
        for (var at = first; at < end;)
        {
            var (row, column) = (at / PerRow, at % PerRow);
            var count = Math.Min(PerRow - column, end - at);
            path.Append(CultureInfo.InvariantCulture, $"M{Number((column * Pitch) + 2)} {Number((row * Pitch) + 2)}h{Number(((count - 1) * Pitch) + 0.1)}");
            at += count;
        }

        return path.ToString();
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
