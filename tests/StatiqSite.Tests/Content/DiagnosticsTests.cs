using CsCheck;
using StatiqSite.Content;

namespace StatiqSite.Tests.Content;

public sealed class DiagnosticsTests
{
    private static readonly Rule Error = new("TEST001", Severity.Error, "Mend it.");
    private static readonly Rule Warning = new("TEST002", Severity.Warning, "Look at it.");

    [Fact]
    public void A_warning_alone_is_no_error()
    {
        var diagnostics = new Diagnostics();

        diagnostics.Report(Warning, new SourceSpan("a", 1, 1), "W.");
        Assert.False(diagnostics.HasErrors);

        diagnostics.Report(Error, new SourceSpan("a", 1, 1), "E.");
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void The_same_mistake_is_told_once()
    {
        var diagnostics = new Diagnostics();

        diagnostics.Report(Error, new SourceSpan("a", 1, 1), "E.");
        diagnostics.Report(Error, new SourceSpan("a", 1, 1), "E.");

        Assert.Equal("a(1,1): error TEST001: E. Mend it.", Assert.Single(diagnostics.InOrder()).ToString());
    }

    [Fact]
    public void The_order_does_not_depend_on_who_reported_first()
    {
        var reports = Gen.Select(Gen.OneOf(Error, Warning), Gen.OneOf("a", "b", "B", "a/c"), Gen.Int[1, 12], Gen.Int[1, 12], Gen.OneOf("M.", "N.")).Array[0, 20];
        reports.Sample(reports =>
        {
            var (one, other) = (new Diagnostics(), new Diagnostics());
            foreach (var (rule, path, line, column, message) in reports) one.Report(rule, new SourceSpan(path, line, column), message);
            Parallel.ForEach(reports.Reverse(), report => other.Report(report.Item1, new SourceSpan(report.Item2, report.Item3, report.Item4), report.Item5));

            Assert.Equal(one.InOrder(), other.InOrder());
        });
    }
}
