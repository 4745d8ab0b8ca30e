using System.Reflection;
using StatiqSite.Content;

namespace StatiqSite.Tests.RulePages;

public sealed class RulePageTests
{
    /// <summary>What a block of text cannot show: how a file is saved, how large it is, that it is missing. Cases show these.</summary>
    private static readonly string[] ToldInWords = ["CHAPTER008", "FILE001", "FILE002", "FILE003", "FILE004", "FILE005", "PAGE001", "REVIEW003"];

    /// <summary>The program itself has rules, too.</summary>
    private static readonly Rule[] Rules = [.. RuleTests.Rules, .. RuleTests.RulesOf(Assembly.Load("statiqsite"))];

    private static readonly string Around = Path.Combine(CaseFolder.Root, "../RulePages/Around");

    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            Codes.Select(row => row.Data),
            Directory.EnumerateFiles(WrittenRule.Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "README").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_is_answered_as_the_page_says_and_the_right_one_is_clean(string code)
    {
        var rule = Rules.Single(rule => rule.Code == code);
        var page = WrittenRule.Read(code);

        var (wrong, right) = (Found(code, page.Wrong), Found(code, page.Right));

        Assert.Equal(ToldInWords.Contains(code), page.Wrong.IsEmpty);
        Assert.Empty(right);
        if (!page.Wrong.IsEmpty) Assert.All(wrong, line => Assert.Contains($" {code}: ", line, StringComparison.Ordinal));
        if (!page.Wrong.IsEmpty) Assert.NotEmpty(wrong);
        Approval.Verify(WrittenRule.PathOf(code), page.Print(rule.Severity == Severity.Error ? "Error" : "Warning", rule.Remedy, wrong));
    }

    [Fact]
    public void The_list_of_pages_is_complete()
    {
        var list = string.Concat(Codes.Select(row => WrittenRule.Read(row.Data)).Select(page => $"- [{page.Code}]({page.Code}.md): {page.Title}\n"));

        Approval.Verify(WrittenRule.PathOf("README"), "# The rules that `check` holds\n\nEach page says what a rule means and why it is there, and shows a wrong and a right example.\n\n" + list);
    }

    private static string[] Found(string code, IEnumerable<(string Path, string Text)> files)
    {
        using var folder = new TempFolder();
        foreach (var file in Directory.EnumerateFiles(Around, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(Around, file), File.ReadAllBytes(file));
        foreach (var (path, text) in files) folder.Write(path, text);
        return code.StartsWith("FORMAT", StringComparison.Ordinal) ? Diagnosing.Layout(folder.Path) : Diagnosing.Input(folder.Path).Found;
    }
}
