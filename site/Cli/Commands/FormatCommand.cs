using System.CommandLine;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Layouts;

namespace StatiqSite.Cli.Commands;

/// <summary>`format`: the one canonical layout of every YAML file, comments kept.</summary>
internal static class FormatCommand
{
    public static Command Make()
    {
        var input = InputOptions.Input();
        var check = new Option<bool>("--check") { Description = "Write nothing; name the files that are laid out otherwise, and fail if there are any." };
        var command = new Command("format", "Lays out every YAML file in the one way, and keeps comments.") { input, check };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(check)));
        return command;
    }

    private static int Run(string input, bool isTrial)
    {
        if (InputOptions.IsMissing(input)) return ExitCode.WrongUsage;
        var diagnostics = new Diagnostics();
        var files = InputLayout.Of(new InputFolder(input), diagnostics).ToArray();
        var others = files.Where(file => !file.IsCanonical).ToArray();
        foreach (var file in others)
        {
            if (isTrial) file.Report(diagnostics);
            else WholeFile.Replace(file.File.FullName, file.Canonical);
        }

        if (!isTrial) foreach (var file in others) Console.WriteLine(file.Path);
        var found = diagnostics.InOrder();
        Report.Text(found, isTrial ? Console.Out : Console.Error);
        var unread = found.Where(diagnostic => diagnostic.Rule != LayoutRules.NotCanonical && diagnostic.Rule.Severity == Severity.Error).Select(diagnostic => diagnostic.At.Path).Distinct().Count();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{others.Length:N0} of {files.Length:N0} files {(isTrial ? "are laid out otherwise" : "were laid out anew")}{(unread > 0 ? $", {unread:N0} cannot be read" : "")}."));
        return diagnostics.HasErrors ? ExitCode.FaultyInput : ExitCode.Done;
    }
}
