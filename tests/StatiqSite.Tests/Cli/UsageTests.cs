namespace StatiqSite.Tests.Cli;

/// <summary>What the program answers to whoever types something else than it takes.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'bild'.", "bild")]
    [InlineData("Unrecognized command or argument '--outptu'.", "build", "--outptu", "x")]
    [InlineData("Unrecognized command or argument 'more'.", "build", "more")]
    [InlineData("Required argument missing for option: '--output'.", "build", "--output")]
    [InlineData("--output takes the name of a folder.", "build", "--output", "")]
    [InlineData("--input takes the name of a folder.", "build", "--input", "")]
    [InlineData("--input takes the name of a folder.", "check", "--input", " ")]
    [InlineData("--input takes the name of a folder.", "preview", "--input", "")]
    [InlineData("Argument 'xml' not recognized. Must be one of:", "check", "--format", "xml")]
    [InlineData("--address takes an https or http address such as https://owner.github.io/repository/, not `ftp://example.org`.", "build", "--address", "ftp://example.org")]
    [InlineData("--address takes an https or http address such as https://owner.github.io/repository/, not `example.org`.", "build", "--address", "example.org")]
    [InlineData("--address takes an https or http address such as https://owner.github.io/repository/, not `https://example.org/?q`.", "build", "--address", "https://example.org/?q")]
    [InlineData("--repository takes an https or http address such as https://owner.github.io/repository/, not `git@example.org:x/y`.", "build", "--repository", "git@example.org:x/y")]
    [InlineData("--port takes a number from 0 to 65535, not `65536`.", "preview", "--port", "65536")]
    [InlineData("--port takes a number from 0 to 65535, not `http`.", "preview", "--port", "http")]
    public async Task Wrong_usage_is_named_and_answered_with_2(string reason, params string[] arguments)
    {
        using var folder = new TempFolder();

        var finished = await Statiqsite.RunAsync(folder.Path, arguments);

        Assert.Equal(2, finished.Code);
        Assert.Contains(reason, finished.Error.Split('\n'));
        Assert.DoesNotContain("   at ", finished.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    public async Task Every_command_explains_itself(string command)
    {
        var finished = await Statiqsite.RunAsync(Path.GetTempPath(), command, "--help");

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.Contains("--input <DIR>", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_names_every_command()
    {
        var finished = await Statiqsite.RunAsync(Path.GetTempPath(), "--help");

        Assert.Equal((0, ""), (finished.Code, finished.Error));
        Assert.All(["build ", "check ", "preview ", "new "], command => Assert.Contains($"\n  {command}", finished.Output, StringComparison.Ordinal));
    }
}
