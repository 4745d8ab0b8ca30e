using System.CommandLine;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Registries.Asking;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Cli.Commands;

/// <summary>The network, as the commands that use it open it.</summary>
internal sealed class Network : IDisposable
{
    private Network(Fetcher fetcher, WorkLookup lookup, FetchSettings settings) => (Fetcher, Lookup, Settings) = (fetcher, lookup, settings);

    public Fetcher Fetcher { get; }

    public WorkLookup Lookup { get; }

    public FetchSettings Settings { get; }

    /// <summary>How many days a kept answer is good.</summary>
    public static Option<int> MaxAge(int usual = 6) => new("--max-age")
    {
        Description = "For how many days what was found out before is good; 0 asks anew.",
        DefaultValueFactory = _ => usual,
        HelpName = "DAYS",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 3650) return days;
            result.AddError($"--max-age takes a number of days from 0 to 3650, not `{result.Tokens[0].Value}`.");
            return usual;
        },
    };

    /// <summary>Null when the environment says something that cannot be, which is told.</summary>
    public static Network? Open(Sources sources, int maxAge, TimeProvider clock, Func<FetchSettings, FetchSettings>? adapt = null)
    {
        var settings = FetchSettings.From(Environment.GetEnvironmentVariable, out var mistakes);
        var addresses = RegistryAddresses.From(Environment.GetEnvironmentVariable, out var more);
        foreach (var mistake in mistakes.Concat(more)) Console.Error.WriteLine($"statiqsite: {mistake}");
        if (mistakes.Length + more.Length > 0) return null;
        settings = settings with
        {
            About = sources.Review?.Repository is { } repository ? new Uri(repository.Value) : sources.Review?.Address,
            CacheAge = TimeSpan.FromDays(maxAge),
            AllowedHosts = [.. settings.AllowedHosts, .. addresses.Hosts],
        };
        if (adapt is not null) settings = adapt(settings);
        var fetcher = new Fetcher(settings, clock);
        return new Network(fetcher, new WorkLookup(addresses, fetcher, clock), settings);
    }

    /// <summary>Tells what went wrong beside the work itself.</summary>
    public void Dispose()
    {
        if (Fetcher.CacheFault is { } fault) Console.Error.WriteLine($"statiqsite: answers could not be kept: {fault.ReplaceLineEndings(" ")}");
        Fetcher.Dispose();
    }
}
