namespace StatiqSite.Content;

/// <summary>An author's mistake at its place.</summary>
/// <param name="Message">What was found and what was expected, ending in a full stop.</param>
public sealed record Diagnostic(Rule Rule, SourceSpan At, string Message)
{
    /// <summary>One line, in the form that compilers use and editors click.</summary>
    public override string ToString() =>
        Quoted.OnOneLine($"{At}: {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Code}: {Message} {Rule.Remedy}");
}
