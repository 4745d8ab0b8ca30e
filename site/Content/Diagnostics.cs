using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StatiqSite.Content;

/// <summary>Collects the mistakes of one run. Safe to report to from several threads; read in order of place.</summary>
public sealed class Diagnostics
{
    private readonly ConcurrentBag<Diagnostic> reported = [];

    public bool HasErrors => reported.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);

    public void Report(Rule rule, SourceSpan at, string message) => reported.Add(new Diagnostic(rule, at, message));

    /// <summary>Everything reported so far, each mistake once, by file, line, column and code.</summary>
    public ImmutableArray<Diagnostic> InOrder() =>
        [.. reported.Distinct()
            .OrderBy(diagnostic => diagnostic.At)
            .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];
}
