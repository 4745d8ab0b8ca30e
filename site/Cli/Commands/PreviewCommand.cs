using System.CommandLine;
using System.Globalization;
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
            CustomParser = result =>
            {
                if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
                result.AddError($"--port takes a number from 0 to 65535, not `{result.Tokens[0].Value}`.");
                return 0;
            },
        };
        var command = new Command("preview", "Serves the site and reloads the browser on change.") { input, port };
        command.SetAction((parsed, cancel) => PreviewServer.RunAsync(parsed.GetValue(input)!, parsed.GetValue(port), cancel));
        return command;
    }
}
