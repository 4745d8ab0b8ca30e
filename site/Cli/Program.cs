using System.CommandLine;
using StatiqSite.Cli;
using StatiqSite.Cli.Commands;

var root = new RootCommand("Turns YAML and Markdown into the living companion of a scientific review.")
{
    BuildCommand.Make(),
    PreviewCommand.Make(),
    CheckCommand.Make(),
    FormatCommand.Make(),
    AddCommand.Make(),
    ImportCommand.Make(),
    ExportCommand.Make(),
    EnrichCommand.Make(),
    LinksCommand.Make(),
    NewCommand.Make(),
};
var parsed = root.Parse(args);
try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("statiqsite: stopped; nothing was changed.");
    return ExitCode.MachineFailed;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"statiqsite: {fault.Message.ReplaceLineEndings(" ")}");
    return ExitCode.MachineFailed;
}
