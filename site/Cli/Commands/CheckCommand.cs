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
            Description = "How to print: text, json, github (annotations of a pull request) or sarif (code scanning).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong(Report.Formats);
        var strict = new Option<bool>("--strict") { Description = "Take every warning for an error." };
        var command = new Command("check", "Checks the input and says how to mend it.") { input, format, strict };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(format)!, parsed.GetValue(strict)));
        return command;
    }

    private static int Run(string input, string format, bool strict)
    {
        var diagnostics = new Diagnostics();
        new SiteReader(input, address: null, repository: null).Read(diagnostics);
        var found = strict ? [.. diagnostics.InOrder().Select(AsError)] : diagnostics.InOrder();
        switch (format)
        {
            case "json":
                Report.Json(found, Console.Out);
                break;
            case "github":
                Report.GitHub(found, Console.Out);
                break;
            case "sarif":
                new SarifReport(Environment.CurrentDirectory, RulePage.Docs).Write(found, Console.Out);
                break;
            default:
                Report.Text(found, Console.Out);
                Console.WriteLine(found.IsEmpty ? "No errors, no warnings." : Report.Count(found) + ".");
                if (!found.IsEmpty) Console.WriteLine($"{RulePage.Folder} has a page on each code, such as {found[0].Rule.Code}.md.");
                break;
        }

        return found.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error) ? ExitCode.FaultyInput : ExitCode.Done;
    }

    private static Diagnostic AsError(Diagnostic diagnostic) => diagnostic with { Rule = diagnostic.Rule with { Severity = Severity.Error } };
}
