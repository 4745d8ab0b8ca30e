namespace StatiqSite.Companion.Drawing;

/// <summary>Strands of one colour that enter the path at one step.</summary>
/// <param name="Step">Index of the step, from 0.</param>
/// <param name="IsReview">Papers that the review cites; otherwise papers added since.</param>
/// <param name="Outline">SVG path data.</param>
public sealed record Strand(int Step, bool IsReview, string Outline);
