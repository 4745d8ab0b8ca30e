using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Output;

namespace StatiqSite.Cli.Commands;

/// <summary>`build`: the whole site into a folder.</summary>
internal static class BuildCommand
{
    public static Command Make()
    {
        var input = InputOptions.Input();
        var address = InputOptions.Address();
        var repository = InputOptions.Repository();
        var output = InputOptions.Folder("--output", "The folder to write; replaced as a whole or not at all.", "output");
        var command = new Command("build", "Builds the site.") { input, output, address, repository };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(address), parsed.GetValue(repository), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string input, string output, Uri? address, WebAddress? repository, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var folder = new OutputFolder(output);
        if (folder.Refusal(input) is { } reason)
        {
            await Console.Error.WriteLineAsync($"statiqsite: `{output}` is not replaced: {reason}. Name another folder with --output.");
            return ExitCode.WrongUsage;
        }

        var diagnostics = new Diagnostics();
        var site = new SiteReader(input, address, repository).Read(diagnostics);
        var found = diagnostics.InOrder();
        Report.Text(found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error), Console.Error);
        if (site is null)
        {
            await Console.Error.WriteLineAsync($"Nothing was written: {Report.Count(found)}.");
            return ExitCode.FaultyInput;
        }

        var (files, bytes) = await folder.ReplaceAsync(site.Map, site.Renderer, cancel);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{site.Map.Site.Review.Papers.Length:N0} papers became {files:N0} files ({bytes / 1e6:N1} MB) in {output}, in {clock.Elapsed.TotalSeconds:N2} s."));
        if (found.Length > 0) Console.WriteLine($"{Report.Count(found)}; `check` lists them.");
        return ExitCode.Done;
    }
}
