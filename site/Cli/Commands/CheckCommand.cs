using System.CommandLine;
using StatiqSite.Content;

namespace StatiqSite.Cli.Commands;

/// <summary>`check`: every mistake of the input at its place; nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var input = InputOptions.Input();
        var format = new Option<string>("--format")
        {
            Description = "How to print: text, json, or github (annotations of a pull request).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong(Report.Formats);
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var command = new Command("check", "Checks the input and says how to mend it.") { input, format, strict };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(format)!, parsed.GetValue(strict)));
        return command;
    }

    private static int Run(string input, string format, bool strict)
    {
        var diagnostics = new Diagnostics();
        new SiteReader(input, address: null, repository: null).Read(diagnostics);
        var found = diagnostics.InOrder();
        switch (format)
        {
            case "json":
                Report.Json(found, Console.Out);
                break;
            case "github":
                Report.GitHub(found, Console.Out);
                break;
            default:
                Report.Text(found, Console.Out);
                Console.WriteLine(found.IsEmpty ? "No errors, no warnings." : Report.Count(found) + ".");
                break;
        }

        return diagnostics.HasErrors || (strict && found.Length > 0) ? ExitCode.FaultyInput : ExitCode.Done;
    }
}
