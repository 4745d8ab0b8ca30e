using StatiqSite.Kit.Drawing;

namespace StatiqSite.Companion.Parts;

/// <summary>A figure as a bar, with the lines that people, experts or guessing reach.</summary>
/// <param name="Kind">Which stain: review, since, or baseline.</param>
public sealed record FigureBar(FigureScale Scale, decimal Value, string Kind, IReadOnlyList<decimal> Lines);
