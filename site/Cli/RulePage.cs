using System.Reflection;
using StatiqSite.Content;

namespace StatiqSite.Cli;

/// <summary>What site/docs/rules says about a rule: what it means, why, the remedy, a wrong and a right example.</summary>
/// <param name="Title">What is wrong, without a full stop.</param>
/// <param name="Markdown">The whole page.</param>
internal sealed record RulePage(string FileName, string Title, string Markdown)
{
    /// <summary>The folder of the pages, in the program's repository.</summary>
    public const string Folder = "site/docs/rules/";

    /// <summary>Where the pages are read: the repository that the program was built in; null when that was no workflow's.</summary>
    public static Uri? Docs { get; } =
        typeof(RulePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(known => known.Key == "RulePages") is { Value: { Length: > 0 } address } ? new Uri(address) : null;

    public static RulePage Of(Rule rule)
    {
        var name = rule.Code + ".md";
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream("rules/" + name)
            ?? throw new InvalidOperationException($"There is no page of {rule.Code}."); // a test holds that every rule has one
        using var text = new StreamReader(stream);
        var markdown = text.ReadToEnd();
        var heading = markdown[..markdown.IndexOf('\n', StringComparison.Ordinal)];
        return new RulePage(name, heading[(heading.IndexOf(':', StringComparison.Ordinal) + 2)..], markdown);
    }
}
