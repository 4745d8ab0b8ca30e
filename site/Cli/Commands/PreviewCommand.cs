using System.CommandLine;
using StatiqSite.Cli.Preview;

namespace StatiqSite.Cli.Commands;

/// <summary>`preview`: the same pages, rendered when asked for, reloaded when the input changes.</summary>
internal static class PreviewCommand
{
    public static Command Make()
    {
        var input = InputOptions.Input();
        var port = new Option<int>("--port")
        {
            Description = "On this machine only; 0 takes a free one.",
            DefaultValueFactory = _ => 5080,
            HelpName = "PORT",
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535) result.AddError("--port takes a number from 0 to 65535.");
        });
        var command = new Command("preview", "Serves the site and reloads the browser on change.") { input, port };
        command.SetAction((parsed, cancel) => PreviewServer.RunAsync(parsed.GetValue(input)!, parsed.GetValue(port), cancel));
        return command;
    }
}
