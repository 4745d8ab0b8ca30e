namespace StatiqSite.Tests.Cli;

/// <summary>Logs and pipes take whole lines without colours, wherever they run.</summary>
public sealed class PlainOutputTests
{
    public static TheoryData<string, string> Places => new()
    {
        { "TERM", "xterm-256color" },
        { "GITHUB_ACTIONS", "true" },
        { "GITLAB_CI", "true" },
        { "TF_BUILD", "True" },
        { "TEAMCITY_VERSION", "2025" },
        { "COLORTERM", "truecolor" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_build_prints_no_colours_and_breaks_no_lines(string name, string value)
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);

        var finished = await Statiqsite.RunUnderAsync(folder.Path, new() { ["TERM"] = "xterm-256color", [name] = value }, "build");

        Assert.DoesNotContain('\u001B', finished.Error + finished.Output);
        Assert.Equal(Faulty.Errors.Length + 2, finished.Error.Split('\n').Length);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_check_prints_no_colours_and_breaks_no_lines(string name, string value)
    {
        using var folder = new TempFolder();
        Faulty.Write(folder);

        var finished = await Statiqsite.RunUnderAsync(folder.Path, new() { ["TERM"] = "xterm-256color", [name] = value }, "check");

        Assert.DoesNotContain('\u001B', finished.Error + finished.Output);
        Assert.Equal(Faulty.Errors.Length + 4, finished.Output.Split('\n').Length);
    }

    [Fact]
    public async Task Wrong_usage_is_told_without_colours()
    {
        var finished = await Statiqsite.RunUnderAsync(Path.GetTempPath(), new() { ["TERM"] = "xterm-256color", ["GITHUB_ACTIONS"] = "true" }, "bild");

        Assert.DoesNotContain('\u001B', finished.Error + finished.Output);
    }
}
