using System.Text.Json;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task As_text_every_mistake_is_a_line_that_editors_click()
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);

        var finished = await Statiqsite.RunAsync(folder.Path, "check");

        Assert.Equal((1, ""), (finished.Code, finished.Error));
        Assert.Equal([.. Faulty.Errors.Append(Faulty.Warning).Order(StringComparer.Ordinal), $"{Faulty.Count}.", "site/docs/rules/ has a page on each code, such as CITE001.md.", ""], finished.Output.Split('\n').Select(Faulty.Place));
    }

    [Fact]
    public async Task As_JSON_it_is_one_array_and_nothing_else()
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);

        var finished = await Statiqsite.RunAsync(folder.Path, "check", "--format", "json");

        Assert.Equal((1, ""), (finished.Code, finished.Error));
        using var json = JsonDocument.Parse(finished.Output);
        Assert.Equal(
            Faulty.Errors.Append(Faulty.Warning).Order(StringComparer.Ordinal),
            json.RootElement.EnumerateArray().Select(item => $"{item.GetProperty("file")}({item.GetProperty("line").GetInt32()},{item.GetProperty("column").GetInt32()}): {item.GetProperty("severity")} {item.GetProperty("code")}"));
        Assert.All(json.RootElement.EnumerateArray(), item => Assert.EndsWith(".", item.GetProperty("remedy").GetString(), StringComparison.Ordinal));
        Assert.Equal("site/docs/rules/CITE001.md", json.RootElement[0].GetProperty("help").GetString());
    }

    [Fact]
    public async Task For_GitHub_it_is_one_workflow_command_a_mistake()
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);

        var finished = await Statiqsite.RunAsync(folder.Path, "check", "--format", "github");

        var lines = finished.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, "", 6), (finished.Code, finished.Error, lines.Length));
        // A comma, a colon or a percent sign in a name would end the property: the runner decodes these.
        Assert.StartsWith("::error file=input/papers/a%2Cb%25c.yaml,line=1,col=1,title=PAPER001::", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("::warning file=input/papers/readme.txt,line=1,col=1,title=FILE006::", lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "No errors, no warnings.\n")]
    [InlineData("json", "[]\n")]
    [InlineData("github", "")]
    public async Task An_input_without_mistakes_is_told_and_passes(string format, string expected)
    {
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/\n");

        var finished = await Statiqsite.RunAsync(folder.Path, "check", "--strict", "--format", format);

        Assert.Equal(new(0, expected, ""), finished);
    }

    [Theory]
    [InlineData(0, "0 errors, 1 warning.", "warning FILE006")]
    [InlineData(1, "1 error, 0 warnings.", "error FILE006", "--strict")]
    public async Task Warnings_are_errors_only_where_they_are_asked_to_be(int code, string count, string told, params string[] strict)
    {
        using var folder = new TempFolder();
        folder.Write("input/review.yaml", "title: T\naddress: https://example.org/\n");
        folder.Write("input/papers/readme.txt", "Not a paper.");

        var finished = await Statiqsite.RunAsync(folder.Path, ["check", .. strict]);

        Assert.Equal((code, ""), (finished.Code, finished.Error));
        Assert.StartsWith($"input/papers/readme.txt(1,1): {told}: ", finished.Output, StringComparison.Ordinal);
        Assert.Contains($"\n{count}\n", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");
        var before = FolderBytes.Of(folder.Path);

        await Statiqsite.RunAsync(folder.Path, "check");

        Assert.Equal(before, FolderBytes.Of(folder.Path));
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
    }
}
