using System.Text;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import.Forms;

namespace StatiqSite.Tests.Import.Forms;

/// <summary><c>Cases/</c> has issues that the forms make and what comes of them, in a companion that stands in <c>Companion/</c>.</summary>
public sealed class FormCaseTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(CaseFolder.Root)!, "Import", "Forms"); // the project's own folder

    private static readonly PartialDate Today = new(2026, 11, 30);

    internal static Sources Companion { get; } = new SourceReader(new InputFolder(Path.Combine(Folder, "Companion"))).Read(new Diagnostics());

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "Cases"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_issue_gives_what_its_case_expects(string name)
    {
        var issue = File.ReadAllText(Path.Combine(Folder, "Cases", name + ".md"));
        var found = new Diagnostics();

        var (key, text) = MendForm.Is(issue) ? Mended(issue, found) : Suggested(issue, found);

        var told = new StringBuilder();
        foreach (var diagnostic in found.InOrder()) told.Append(diagnostic).Append('\n');
        if (key is not null) told.Append("== papers/").Append(key).Append(".yaml\n").Append(text);
        Approval.Verify(Path.Combine(Folder, "Cases", name + ".expected.txt"), told.ToString());
    }

    [Fact]
    public void Every_rule_of_forms_has_a_case()
    {
        var shown = string.Concat(Directory.EnumerateFiles(Path.Combine(Folder, "Cases"), "*.expected.txt").Select(File.ReadAllText));
        var codes = typeof(FormRules).GetFields().Select(rule => ((Rule)rule.GetValue(null)!).Code); // static: null is no instance

        // Characters that cannot be seen have no place in files that people read: SuggestionFormTests has them.
        Assert.Equal(["FORM003"], codes.Where(code => !shown.Contains($" {code}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_form_that_suggests_has_the_headings_that_are_read() =>
        HasFields("suggest-a-paper.yml", SuggestionForm.Labels, PaperShape.Types);

    [Fact]
    public void The_form_that_mends_has_the_headings_that_are_read() =>
        HasFields("mend-an-entry.yml", MendForm.Labels, MendForm.Facts.Append("something else"));

    private static void HasFields(string file, IEnumerable<string> labels, IEnumerable<string> options)
    {
        var form = File.ReadLines(Path.Combine(Folder, "../../../../.github/ISSUE_TEMPLATE", file));

        // Labels of the fields stand six columns in; those of their options deeper.
        Assert.Equal(labels, form.Where(line => line.StartsWith("      label: ", StringComparison.Ordinal)).Select(line => line["      label: ".Length..]));
        Assert.Contains($"      options: [{string.Join(", ", options)}]", form);
    }

    private static (string? Key, string? Text) Suggested(string issue, Diagnostics found) =>
        SuggestionForm.Read("issue", issue, Companion, Today, found) is { } paper ? (paper.Work.Key.Value, PaperFileWriter.TextOf(paper)) : (null, null);

    private static (string? Key, string? Text) Mended(string issue, Diagnostics found) =>
        MendForm.Read("issue", issue, Companion, Today, found) is var (paper, key)
            ? (paper.Work.Key.Value, PaperFileEdit.Apply(File.ReadAllText(paper.Source.Path), paper, [key]) ?? "is for a person\n")
            : (null, null);
}
