namespace StatiqSite.Content.Benchmarks;

public static class BenchmarkRules
{
    public static readonly Rule FileName = new("BENCH001", Severity.Error,
        "Name the file like the benchmark's identifier: small letters, digits and hyphens, such as vqa-rad.yaml.");

    public static readonly Rule MetricTwice = new("BENCH002", Severity.Error, "Keep one of the two, or give one another id.");

    public static readonly Rule EmptyRange = new("BENCH003", Severity.Error, "Write the lower bound as `min` and the higher one as `max`: `range: { min: 0, max: 100 }`.");

    public static readonly Rule NoSource = new("BENCH004", Severity.Error, "Name the paper or page that states the figure under `source`.");
}
