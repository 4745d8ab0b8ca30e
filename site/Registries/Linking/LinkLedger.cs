using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatiqSite.Registries.Linking;

/// <summary>
/// Verdicts on the user's disk, one JSON object a line, the last one of an address counting: each is written down when it is
/// found, so that an interrupted run goes on where it stopped.
/// </summary>
public sealed class LinkLedger
{
    private static readonly TimeSpan Memory = TimeSpan.FromDays(365);
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    private readonly string file;
    private readonly Dictionary<Uri, LinkVerdict> verdicts;
    private readonly Lock turn = new();

    private LinkLedger(string file, Dictionary<Uri, LinkVerdict> verdicts) => (this.file, this.verdicts) = (file, verdicts);

    /// <summary>Why a verdict could not be kept; null while all is well.</summary>
    public string? Fault { get; private set; }

    /// <summary>Lines that cannot be read are passed over; what is a year old is forgotten.</summary>
    public static LinkLedger Open(string folder, DateTimeOffset now)
    {
        var (file, verdicts) = (Path.Combine(folder, "links.ndjson"), new Dictionary<Uri, LinkVerdict>());
        var ledger = new LinkLedger(file, verdicts);
        try
        {
            if (!File.Exists(file)) return ledger;
            foreach (var line in File.ReadLines(file))
                if (Parse(line) is { } verdict && now - verdict.Checked < Memory) verdicts[verdict.Address] = verdict;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ledger.Fault = fault.Message;
        }

        return ledger;
    }

    public LinkVerdict? Find(Uri address)
    {
        lock (turn) return verdicts.GetValueOrDefault(address);
    }

    public void Keep(LinkVerdict verdict)
    {
        lock (turn)
        {
            verdicts[verdict.Address] = verdict;
            Try(() => File.AppendAllText(file, JsonSerializer.Serialize(verdict, Lines) + "\n"));
        }
    }

    /// <summary>Drops the lines that later ones have overtaken.</summary>
    public void Close()
    {
        lock (turn)
        {
            Try(() =>
            {
                var draft = $"{file}.{Guid.NewGuid():N}.new";
                File.WriteAllLines(draft, verdicts.Values.OrderBy(verdict => verdict.Address.AbsoluteUri, StringComparer.Ordinal).Select(verdict => JsonSerializer.Serialize(verdict, Lines)));
                File.Move(draft, file, overwrite: true);
            });
        }
    }

    private void Try(Action write)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a file in a folder
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fault = fault.Message;
        }
    }

    private static LinkVerdict? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<LinkVerdict>(line, Lines) is { Address.IsAbsoluteUri: true, Reason: not null } verdict ? verdict : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
