using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Topics;

namespace StatiqSite.Tests.Tools;

/// <summary>The guides for people who add papers say what is so.</summary>
public sealed partial class GuideTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(CaseFolder.Root, "..", "..", ".."));

    private static readonly string Guide = File.ReadAllText(Path.Combine(Root, "input", "README.md"));

    private static readonly string Example = FirstPaperIn(Guide);

    [Fact]
    public void The_example_of_the_guide_is_a_paper_without_errors_and_warnings()
    {
        using var companion = Companion(Example);

        Assert.Empty(Diagnosing.Input(companion["input"]).Found);
    }

    [Fact]
    public void The_example_of_the_readme_has_no_errors()
    {
        using var companion = Companion(FirstPaperIn(File.ReadAllText(Path.Combine(Root, "README.md"))));

        Assert.DoesNotContain(Diagnosing.Input(companion["input"]).Found, line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_mistake_that_the_guide_shows_is_told_in_these_words()
    {
        using var companion = Companion(Example.Replace("date: 2024-05-17", "date: 17 May 2024", StringComparison.Ordinal));

        var shown = Guide.Split('\n').Single(line => line.StartsWith("input/papers/lovelace2024reader.yaml(", StringComparison.Ordinal));
        Assert.EndsWith(shown, Assert.Single(Diagnosing.Input(companion["input"]).Found), StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_says_of_mistakes_is_what_the_check_says()
    {
        var told = CaseFolder.Names.Select(name => new CaseFolder(name).DiagnosticsFile).Where(File.Exists).SelectMany(File.ReadLines).ToArray();
        var rows = Mistake().Matches(Guide);

        Assert.NotEmpty(rows);
        foreach (Match row in rows)
        {
            var pieces = row.Groups["text"].Value.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains(told, line => line.Contains($" {row.Groups["code"].Value}: ", StringComparison.Ordinal) && pieces.All(piece => line.Contains(piece, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Its_table_has_every_facet_with_its_widest_terms()
    {
        var topics = TopicsFile.Parse("topics.yaml", File.ReadAllText(Path.Combine(Root, "input", "topics.yaml")), new Diagnostics())!; // asserted by `check` of the input

        var shown = FacetRow().Matches(Guide).Select(row => (row.Groups["facet"].Value, Terms: row.Groups["terms"].Value));

        Assert.Equal(
            topics.Facets.Select(facet => (facet.Id.Value, Terms: string.Join(", ", facet.Terms.Select(term => $"`{term.Id.Value}`")))),
            shown);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("input/README.md")]
    [InlineData("tools/issue-form/README.md")]
    public void Its_links_lead_to_files_that_are_there(string guide)
    {
        var path = Path.Combine(Root, guide);
        ImmutableArray<string> targets = [.. Link().Matches(Code().Replace(File.ReadAllText(path), "")).Select(link => link.Groups["target"].Value)];

        Assert.All(
            targets.Where(target => !target.StartsWith("https://", StringComparison.Ordinal) && !target.Contains("/issues/", StringComparison.Ordinal) && target[0] != '#'),
            target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target.Split('#')[0])), target)); // a file lies in a folder
    }

    private static TempFolder Companion(string paper)
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/\n");
        File.Copy(Path.Combine(Root, "input", "topics.yaml"), folder["input/topics.yaml"]);
        folder.Write("input/papers/lovelace2024reader.yaml", paper);
        return folder;
    }

    /// <summary>The first block that begins as a paper's file does, without its indentation.</summary>
    private static string FirstPaperIn(string guide)
    {
        var block = PaperBlock().Match(guide);
        return string.Concat(block.Groups["text"].Value.Split('\n').Select(line => (line.Length > block.Groups["indent"].Length ? line[block.Groups["indent"].Length..] : "") + "\n"));
    }

    [GeneratedRegex(@"^(?<indent> *)```yaml\n(?<text> *# yaml-language-server: \$schema=\.\./schema/paper\.json\n.*?)\n *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PaperBlock();

    [GeneratedRegex(@"^\| `(?<code>[A-Z]+[0-9]{3})` (?<text>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Mistake();

    [GeneratedRegex(@"^\| `(?<facet>[a-z-]+)` \| [^|]+ \| (?<terms>`[a-z-]+`(, `[a-z-]+`)*) \|$", RegexOptions.Multiline)]
    private static partial Regex FacetRow();

    [GeneratedRegex(@"^ *```.*?^ *```$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
