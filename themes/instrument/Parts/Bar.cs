namespace StatiqSite.Instrument.Parts;

/// <summary>A linked name with a count and a bar for its share of the largest.</summary>
/// <param name="Review">Papers that the review cites.</param>
/// <param name="Since">Papers that came since.</param>
/// <param name="Largest">Count of the longest bar.</param>
/// <param name="Depth">Below how many others it stands: 0 to 3.</param>
public sealed record Bar(string Href, string Label, int Review, int Since, int Largest, int Depth = 0)
{
    public int Papers => Review + Since;

    public string ReviewWidth => Width(Review);

    public string SinceWidth => Width(Since);

    private string Width(int papers) => (100.0 * papers / Math.Max(1, Largest)).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
