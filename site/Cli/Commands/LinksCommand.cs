using System.CommandLine;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Registries.Linking;

namespace StatiqSite.Cli.Commands;

/// <summary>`links`: which outside addresses are dead, moved or unknown.</summary>
internal static class LinksCommand
{
    private const int TellEvery = 100;

    public static Command Make()
    {
        var input = InputOptions.Input();
        var format = new Option<string>("--format") { Description = "How to print: text, json or markdown.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(LinkReport.Formats);
        var age = Network.MaxAge();
        var command = new Command("links", "Tries every outside address and says which are dead, moved or unknown.") { input, format, age };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(input)!, parsed.GetValue(format)!, parsed.GetValue(age), TimeProvider.System, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string input, string format, int maxAge, TimeProvider clock, CancellationToken cancellation)
    {
        if (!Directory.Exists(input))
        {
            await Console.Error.WriteLineAsync($"statiqsite: there is no folder `{input}`. Name the companion's with --input.");
            return ExitCode.WrongUsage;
        }

        var folder = new InputFolder(input);
        var diagnostics = new Diagnostics();
        var sources = new SourceReader(folder).Read(diagnostics);
        if (diagnostics.HasErrors) await Console.Error.WriteLineAsync($"statiqsite: the input has {Report.Count(diagnostics.InOrder())} (see `check`); what cannot be read is left out.");
        // A link that needs half a minute is no link to a reader; there are many, so that each is tried less often than a registry.
        using var network = Network.Open(sources, maxAge, clock, settings => settings with { Retries = Math.Min(settings.Retries, 2) });
        if (network is null) return ExitCode.WrongUsage;

        var links = OutsideLinks.In(folder, sources);
        var ledger = LinkLedger.Open(network.Settings.CacheFolder, clock.GetUtcNow());
        var checker = new LinkChecker(network.Fetcher, network.Lookup, ledger, TimeSpan.FromDays(maxAge), clock);
        var found = await checker.CheckAsync(links, Tell, cancellation);
        if (checker.IsOffline)
        {
            await Console.Error.WriteLineAsync("statiqsite: the network cannot be reached: no address answered, so nothing is known of them.");
            return ExitCode.MachineFailed;
        }

        ledger.Close();
        if (ledger.Fault is { } fault) await Console.Error.WriteLineAsync($"statiqsite: what was found could not be kept: {fault.ReplaceLineEndings(" ")}");
        Action<System.Collections.Immutable.ImmutableArray<(OutsideLink, LinkVerdict)>, TextWriter> print = format switch { "json" => LinkReport.Json, "markdown" => LinkReport.Markdown, _ => LinkReport.Text };
        print(found, Console.Out);
        return found.Any(link => link.Verdict.State == LinkState.Dead) ? ExitCode.FaultyInput : ExitCode.Done;
    }

    private static void Tell(int done)
    {
        if (done % TellEvery == 0) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Tried {done:N0} addresses."));
    }
}
