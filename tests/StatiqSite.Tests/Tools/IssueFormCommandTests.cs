using StatiqSite.Import.Forms;
using StatiqSite.IssueForm;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Tools;

public sealed class IssueFormCommandTests
{
    [Fact]
    public void A_right_form_becomes_one_file_that_check_takes()
    {
        using var folder = Companion();
        folder.Write("issue.md", Form("Made up"));
        var before = FolderBytes.Of(folder["input"]);

        var (code, told) = Run(folder);

        Assert.Equal((IssueFormCommand.Done, "Written: papers/lovelace2024made.yaml\n"), (code, told));
        Assert.Equal(["lovelace2024made.yaml"], Directory.EnumerateFileSystemEntries(folder["input/papers"]).Select(path => Path.GetFileName(path)));
        Assert.DoesNotContain(Diagnosing.Input(folder["input"]).Found, line => line.Contains(": error ", StringComparison.Ordinal));
        File.Delete(folder["input/papers/lovelace2024made.yaml"]);
        Directory.Delete(folder["input/papers"]);
        Assert.Equal(before, FolderBytes.Of(folder["input"]));
    }

    [Theory]
    [InlineData("<b>Made up</b>")]
    [InlineData("Made\nup")]
    [InlineData("_No response_")]
    public void A_form_with_a_mistake_writes_nothing_and_says_where_it_is(string title)
    {
        using var folder = Companion();
        folder.Write("issue.md", Form(title));
        var before = FolderBytes.Of(folder["input"]);

        var (code, told) = Run(folder);

        Assert.Equal(IssueFormCommand.Refused, code);
        Assert.Matches(@"\Aissue\([0-9]+,[0-9]+\): error FORM[0-9]{3}: [^\n]+\nNothing was written\.\n\z", told);
        Assert.Equal(before, FolderBytes.Of(folder["input"]));
    }

    [Fact]
    public void The_same_form_again_is_refused_with_the_name_of_the_paper()
    {
        using var folder = Companion();
        folder.Write("issue.md", Form("Made up"));
        Run(folder);
        var before = FolderBytes.Of(folder["input"]);

        var (code, told) = Run(folder);

        Assert.Equal(IssueFormCommand.Refused, code);
        Assert.Contains("The companion has this work: lovelace2024made, found by DOI 10.1000/new.1.", told, StringComparison.Ordinal);
        Assert.Equal(before, FolderBytes.Of(folder["input"]));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        using var folder = Companion();
        folder.Write("issue.md", [0x23, 0xFF, 0xFE, 0x00]);

        var (code, told) = Run(folder);

        Assert.Equal(IssueFormCommand.Refused, code);
        Assert.Contains("FILE002", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_companion_that_cannot_be_read_gets_no_paper()
    {
        using var folder = Companion();
        folder.Write("input/papers/broken.yaml", "title: [\n");
        folder.Write("issue.md", Form("Made up"));

        var (code, told) = Run(folder);

        Assert.Equal(IssueFormCommand.Refused, code);
        Assert.StartsWith("The companion has mistakes of its own", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_mends_changes_one_fact_of_one_file_and_nothing_else()
    {
        using var folder = Companion();
        folder.Write("input/papers/other2022.yaml", "title: Another\ndate: 2022\nurl: https://example.org/other\n");
        folder.Write("input/papers/more/known2023.yaml", "# A comment.\ntitle: Known\ndate: 2023 # about\nurl: https://example.org/known\n");
        folder.Write("issue.md", Mending("known2023", "doi", "10.1000/known.1"));

        var (code, told) = Run(folder);

        Assert.Equal(IssueFormCommand.Done, code);
        Assert.EndsWith("known2023.yaml\n", told, StringComparison.Ordinal);
        Assert.Equal("# A comment.\ntitle: Known\ndate: 2023 # about\ndoi: 10.1000/known.1\nurl: https://example.org/known\n", File.ReadAllText(folder["input/papers/more/known2023.yaml"]));
        Assert.Equal(["known2023.yaml", "other2022.yaml"], Directory.EnumerateFiles(folder["input/papers"], "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nobody2020", "doi", "10.1000/known.1")]
    [InlineData("other2022", "summary", "Something.")]
    [InlineData("other2022", "date", "2023\n2024")]
    [InlineData("../other2022", "date", "2023")]
    public void A_form_that_cannot_mend_changes_nothing(string paper, string fact, string right)
    {
        using var folder = Companion();
        folder.Write("input/papers/other2022.yaml", "title: Another\ndate: 2022\nurl: https://example.org/other\n");
        folder.Write("issue.md", Mending(paper, fact, right));
        var before = FolderBytes.Of(folder["input"]);

        var (code, told) = Run(folder);

        Assert.Equal(IssueFormCommand.Refused, code);
        Assert.Matches(@"\Aissue\([0-9]+,[0-9]+\): error FORM[0-9]{3}: [^\n]+\nNothing was changed\.\n\z", told);
        Assert.Equal(before, FolderBytes.Of(folder["input"]));
    }

    private static string Mending(string paper, string fact, string right) =>
        string.Join("\n\n", MendForm.Labels.Zip([paper, fact, right, "https://example.org/", "_No response_"], (label, answer) => $"### {label}\n\n{answer}"));

    private static (int Code, string Told) Run(TempFolder folder)
    {
        var to = new StringWriter { NewLine = "\n" };
        return (IssueFormCommand.Run(folder["issue.md"], folder["input"], TimeProvider.System, to), to.ToString());
    }

    private static TempFolder Companion()
    {
        var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/\n");
        return folder;
    }

    private static string Form(string title)
    {
        var answers = new Dictionary<string, string> { ["Identifier"] = "10.1000/new.1", ["Title"] = title, ["Authors"] = "Lovelace, Ada", ["Date"] = "2024" };
        return string.Join("\n\n", SuggestionForm.Labels.Select(label => $"### {label}\n\n{answers.GetValueOrDefault(label, "_No response_")}"));
    }
}
