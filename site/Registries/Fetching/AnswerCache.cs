using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StatiqSite.Registries.Fetching;

/// <summary>Keeps answers on the user's disk, one file each, so that an interrupted run goes on where it stopped.</summary>
internal sealed class AnswerCache(string folder, TimeSpan age, TimeProvider clock)
{
    // What is not there today may be there tomorrow: a DOI of a new article comes late.
    private static readonly TimeSpan AgeOfAbsence = TimeSpan.FromDays(1);

    private readonly string folder = Path.Combine(folder, "answers");

    /// <summary>Why an answer could not be kept; null while all is well.</summary>
    public string? Fault { get; private set; }

    /// <summary>Null when there is none, an old one, or one that cannot be read.</summary>
    public FetchResult.Answer? Find(Uri address)
    {
        try
        {
            if (JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(PathOf(address))) is not { Final: { } final, Text: { } text } kept || kept.Address != address.AbsoluteUri) return null;
            var limit = kept.Status == (int)HttpStatusCode.OK || age < AgeOfAbsence ? age : AgeOfAbsence;
            return clock.GetUtcNow() - kept.At < limit ? new FetchResult.Answer([], new Uri(final), (HttpStatusCode)kept.Status, kept.MediaType ?? "", text) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or UriFormatException)
        {
            return null;
        }
    }

    /// <summary>Keeps what will be the same for a while; faults of servers are not kept.</summary>
    public void Keep(Uri address, FetchResult.Answer answer)
    {
        if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Gone)) return;
        var path = PathOf(address);
        try
        {
            Directory.CreateDirectory(folder);
            var draft = $"{path}.{Guid.NewGuid():N}.new";
            File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(new Kept(address.AbsoluteUri, clock.GetUtcNow(), (int)answer.Status, answer.Final.AbsoluteUri, answer.MediaType, answer.Text)));
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fault = fault.Message;
        }
    }

    public void Forget(Uri address)
    {
        try
        {
            File.Delete(PathOf(address));
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing has been kept yet.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fault = fault.Message;
        }
    }

    private string PathOf(Uri address) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri))).AsSpan(0, 40).ToString() + ".json");

    private sealed record Kept(string Address, DateTimeOffset At, int Status, string? Final, string? MediaType, string? Text);
}
