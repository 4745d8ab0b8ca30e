using System.Collections.Immutable;
using System.Globalization;

namespace StatiqSite.Registries.Fetching;

/// <summary>How the network is asked. Documented for users in <c>site/docs/registries.md</c>.</summary>
/// <param name="Contact">An e-mail address that registries may write to; null when the user gave none.</param>
/// <param name="About">A page about who asks: the companion's repository.</param>
/// <param name="CacheFolder">Outside of the input; made when it is needed.</param>
/// <param name="CacheAge">For how long a kept answer is good.</param>
/// <param name="Timeout">For one attempt, its answer read.</param>
/// <param name="Retries">After the first attempt.</param>
/// <param name="RetryDelay">Before the first retry; it doubles with each.</param>
/// <param name="LongestWait">A host that asks for more patience is left alone.</param>
/// <param name="Pace">Multiplies the pauses between requests to one host; 0 for servers of one's own.</param>
/// <param name="LargestAnswer">In bytes, after decompression; what is longer is not read to its end.</param>
/// <param name="AllowedHosts">Hosts that are asked although they are not on the public internet.</param>
public sealed record FetchSettings(
    string? Contact,
    Uri? About,
    string CacheFolder,
    TimeSpan CacheAge,
    TimeSpan Timeout,
    int Retries,
    TimeSpan RetryDelay,
    TimeSpan LongestWait,
    double Pace,
    int LargestAnswer,
    ImmutableArray<string> AllowedHosts)
{
    public const string ContactVariable = "STATIQSITE_CONTACT";

    /// <summary>What the user's environment says, over what is usual.</summary>
    /// <param name="variable">The value of an environment variable, null when it is not set.</param>
    /// <param name="mistakes">Sentences about values that cannot be; the settings are of use only when there are none.</param>
    public static FetchSettings From(Func<string, string?> variable, out ImmutableArray<string> mistakes)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var contact = Set(variable(ContactVariable));
        if (contact is not null && (!contact.Contains('@', StringComparison.Ordinal) || contact.Any(char.IsWhiteSpace) || contact.Any(sign => sign is '(' or ')' or '<' or '>' || sign > '~')))
            found.Add($"{ContactVariable} is an e-mail address, not `{contact}`.");
        var settings = new FetchSettings(
            contact, About: null, Set(variable("STATIQSITE_CACHE")) ?? UsualCache(variable),
            CacheAge: TimeSpan.FromDays(6),
            Timeout: TimeSpan.FromSeconds(Number("STATIQSITE_TIMEOUT", 30)),
            Retries: (int)Number("STATIQSITE_RETRIES", 3),
            RetryDelay: TimeSpan.FromSeconds(1) * Number("STATIQSITE_PACE", 1),
            LongestWait: TimeSpan.FromMinutes(1),
            Pace: Number("STATIQSITE_PACE", 1),
            LargestAnswer: 16 * 1024 * 1024,
            AllowedHosts: [.. (variable("STATIQSITE_ALLOW_HOSTS") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)]);
        mistakes = [.. found.Distinct()];
        return settings;

        double Number(string name, double usual)
        {
            if (Set(variable(name)) is not { } text) return usual;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 3600) return number;
            found.Add($"{name} is a number from 0 to 3600, not `{text}`.");
            return usual;
        }
    }

    private static string? Set(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // .NET's LocalApplicationData is ~/.local/share on Linux, which backups keep; a cache belongs where it may be lost.
    private static string UsualCache(Func<string, string?> variable)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Set(variable("XDG_CACHE_HOME")) ?? (OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache"));
        return Path.Combine(folder, "statiqsite");
    }
}
