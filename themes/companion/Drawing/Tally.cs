namespace StatiqSite.Companion.Drawing;

/// <summary>Strands as strokes in a row: first what the review cites, then what was added since.</summary>
/// <param name="Cited">Strokes.</param>
/// <param name="Since">Strokes.</param>
public sealed record Tally(int Cited, int Since)
{
    /// <summary>A stroke and the gap behind it, as the style sheet draws them.</summary>
    public const int Pitch = 3;

    /// <summary>What the narrowest screen has room for: a tally that shrank there would no longer compare with its neighbours.</summary>
    public const int MostStrokes = 94;

    public int CitedLength => Cited * Pitch;

    public int Length => (Cited + Since) * Pitch;

    /// <summary>One scale for all tallies of a page.</summary>
    public static StrandScale ScaleFor(IEnumerable<int> counts) => StrandScale.For([counts.DefaultIfEmpty().Max()], MostStrokes);

    public static Tally Of(StrandScale scale, int papers, int since) => new(scale.Strands(papers - since), scale.Strands(since));
}
