using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StatiqSite.Tests.RulePages;

/// <summary>A page of site/docs/rules, taken apart.</summary>
/// <param name="Why">A paragraph.</param>
/// <param name="Wrong">Files by their paths in the input folder; empty where the example is told in words.</param>
/// <param name="Right">The same, mended.</param>
internal sealed partial record WrittenRule(string Code, string Title, string Why, ImmutableArray<(string Path, string Text)> Wrong, ImmutableArray<(string Path, string Text)> Right, string WrongText, string RightText)
{
    public static readonly string Folder = Path.GetFullPath(Path.Combine(CaseFolder.Root, "../../../site/docs/rules"));

    public static string PathOf(string code) => Path.Combine(Folder, code + ".md");

    public static WrittenRule Read(string code)
    {
        var page = Page().Match(File.ReadAllText(PathOf(code)));
        Assert.True(page.Success, $"{code}.md does not have the parts of a page.");
        return new WrittenRule(
            page.Groups["code"].Value, page.Groups["title"].Value, page.Groups["why"].Value,
            Files(page.Groups["wrong"].Value), Files(page.Groups["right"].Value), page.Groups["wrong"].Value, page.Groups["right"].Value);
    }

    /// <summary>The page as it should be.</summary>
    /// <param name="severity">Error or Warning.</param>
    /// <param name="answer">What is said about the wrong example.</param>
    public string Print(string severity, string remedy, IEnumerable<string> answer) =>
        $"# {Code}: {Title}\n\n**{severity}.** {Why}\n\n**What to do.** {remedy}\n\n## Wrong\n\n{(Wrong.IsEmpty ? WrongText : Printed(Wrong) + $"\nThe answer:\n\n````text\n{string.Concat(answer.Select(line => line + "\n"))}````\n")}\n## Right\n\n{(Right.IsEmpty ? RightText : Printed(Right))}";

    private static string Printed(ImmutableArray<(string Path, string Text)> files) =>
        string.Join('\n', files.Select(file => $"In `input/{file.Path}`:\n\n````{LanguageOf(file.Path)}\n{file.Text}````\n"));

    private static string LanguageOf(string path) => Path.GetExtension(path) switch
    {
        ".yaml" => "yaml",
        ".md" => "markdown",
        ".liquid" => "liquid",
        ".css" => "css",
        _ => "text",
    };

    private static ImmutableArray<(string, string)> Files(string text) =>
        [.. InFile().Matches(text).Select(file => (file.Groups["path"].Value, file.Groups["text"].Value))];

    [GeneratedRegex(@"\A# (?<code>\w+): (?<title>[^\n]+)\n\n\*\*\w+\.\*\* (?<why>[^\n]+)\n\n\*\*What to do\.\*\* [^\n]+\n\n## Wrong\n\n(?<wrong>.+)\n## Right\n\n(?<right>.+)\z", RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"^In `input/(?<path>[^`]+)`:\n\n````\w+\n(?<text>.*?)^````$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex InFile();
}
