using System.Text.RegularExpressions;

namespace StatiqSite.Cli.Starting;

/// <summary>A version of this program on GitHub.</summary>
/// <param name="Repository">owner/name.</param>
/// <param name="Commit">40 hexadecimal digits: a branch or a tag could be moved to other code.</param>
internal sealed partial record Generator(string Repository, string Commit)
{
    /// <summary>From <c>owner/name@commit</c>; null for anything else.</summary>
    public static Generator? Find(string text) =>
        Form().Match(text) is { Success: true } match ? new Generator(match.Groups["repository"].Value, match.Groups["commit"].Value) : null;

    /// <summary>A workflow of the starter, with the blanks filled in.</summary>
    public string In(string workflow) => workflow
        .Replace("STATIQSITE_REPOSITORY: \"\"", $"STATIQSITE_REPOSITORY: {Repository}", StringComparison.Ordinal)
        .Replace("STATIQSITE_COMMIT: \"\"", $"STATIQSITE_COMMIT: \"{Commit}\"", StringComparison.Ordinal);

    [GeneratedRegex(@"\A(?<repository>[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+)@(?<commit>[0-9a-f]{40})\z")]
    private static partial Regex Form();
}
