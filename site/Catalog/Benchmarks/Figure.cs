using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>A figure that a paper's file states for a benchmark.</summary>
/// <param name="Paper">Whose file states it.</param>
/// <param name="Origin">Who states it.</param>
public sealed record Figure(Paper Paper, WorkResult Result, Metric Metric, FigureOrigin Origin)
{
    public string Model => Result.Model.Value;

    public decimal Value => Result.Value.Value;

    /// <summary>When it was published: its own date, or that of the paper.</summary>
    public PartialDate Date => Result.Date ?? Paper.Work.Date;

    /// <summary>Negative when it is better than another of the same metric.</summary>
    public int CompareTo(Figure other) => Metric.HigherIsBetter ? other.Value.CompareTo(Value) : Value.CompareTo(other.Value);
}
