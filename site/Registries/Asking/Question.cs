using System.Net;
using System.Text.Json;
using System.Xml;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>One request to a registry.</summary>
/// <param name="Registry">As messages name it.</param>
/// <param name="Accept">The media type that is read.</param>
/// <param name="Contact">The parameter in which the registry expects the contact address; null for none.</param>
internal sealed record Question(string Registry, Uri Address, string Accept, string? Contact = null)
{
    /// <summary>Asks for a work.</summary>
    public async Task<Finding> AskAsync(Fetcher fetcher, Func<FetchResult.Answer, Finding> read, CancellationToken cancellation)
    {
        var (finding, refusal) = await ReadAsync(fetcher, read, cancellation);
        if (finding is Finding.Unanswered) fetcher.Forget(Address);
        return finding ?? refusal!; // one of the two is there
    }

    /// <summary>Asks for anything; an answer that cannot be read is not kept.</summary>
    /// <returns>What was read, or why nothing was.</returns>
    public async Task<(T? Read, Finding? Refusal)> ReadAsync<T>(Fetcher fetcher, Func<FetchResult.Answer, T> read, CancellationToken cancellation) where T : class
    {
        var result = await fetcher.GetAsync(Address, Accept, Contact, cancellation);
        if (Refusal(result) is { } refusal) return (null, refusal);
        var answer = (FetchResult.Answer)result;
        try
        {
            return (read(answer), null);
        }
        catch (Exception fault) when (fault is JsonException or XmlException or FormatException)
        {
            fetcher.Forget(Address);
            return (null, new Finding.Unanswered($"{Registry} answers with something that cannot be read{(answer.MediaType.Length > 0 ? $" ({answer.MediaType})" : "")}.", IsOffline: false));
        }
    }

    private Finding? Refusal(FetchResult result) => result switch
    {
        FetchResult.Failure failure => new Finding.Unanswered(failure.Sentence, failure.Kind is FailureKind.NoSuchHost or FailureKind.Unreachable or FailureKind.Timeout),
        FetchResult.Answer { Status: HttpStatusCode.NotFound or HttpStatusCode.Gone } => new Finding.Absent($"{Registry} knows no such work."),
        FetchResult.Answer { Status: HttpStatusCode.TooManyRequests } => new Finding.Unanswered($"{Registry} asks for patience (429). Try again later.", IsOffline: false),
        FetchResult.Answer { Status: not HttpStatusCode.OK } answer => new Finding.Unanswered($"{Registry} answers {(int)answer.Status}.", IsOffline: false),
        _ => null,
    };
}
