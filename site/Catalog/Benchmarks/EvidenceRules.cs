using StatiqSite.Content;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>Of benchmarks and of the figures that papers state.</summary>
public static class EvidenceRules
{
    public static readonly Rule SameId = new("BENCH010", Severity.Error, "Rename one of the two, or remove the alias.");
    public static readonly Rule UnknownPaper = new("BENCH011", Severity.Error, "Name a paper by its file's name, or add its file.");
    public static readonly Rule UnknownBenchmark = new("BENCH012", Severity.Error, "Name a file of benchmarks/, or add one.");
    public static readonly Rule UnknownMetric = new("BENCH013", Severity.Error, "Name a metric of the benchmark, or declare it in the benchmark's file.");
    public static readonly Rule OutOfRange = new("BENCH014", Severity.Error, "Write the figure in the metric's unit, or mend the metric's `range`.");
    public static readonly Rule SameFigure = new("BENCH015", Severity.Error, "Keep one of the two, or say in `setting`, `subset` or `split` how they differ.");
}
