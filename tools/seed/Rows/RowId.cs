using static System.FormattableString;

namespace StatiqSite.Seed.Rows;

/// <summary>Which row of which source: a number of the review's reference list, or a line of the paper list.</summary>
public readonly record struct RowId(bool IsReference, int Number)
{
    /// <summary>"[106]" or "line 88".</summary>
    public override string ToString() => IsReference ? Invariant($"[{Number}]") : Invariant($"line {Number}");
}
