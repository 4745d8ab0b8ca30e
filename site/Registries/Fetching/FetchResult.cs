using System.Collections.Immutable;
using System.Net;

namespace StatiqSite.Registries.Fetching;

/// <summary>What came of asking for one address.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <param name="Hops">Redirects that led there, in order; empty when the address itself answered.</param>
    /// <param name="Final">The address that answered.</param>
    /// <param name="MediaType">In small letters, without parameters; empty when none is stated.</param>
    /// <param name="Text">Empty when only the status was asked for.</param>
    public sealed record Answer(ImmutableArray<Hop> Hops, Uri Final, HttpStatusCode Status, string MediaType, string Text) : FetchResult;

    /// <param name="Reason">Goes behind "api.crossref.org ": "does not answer".</param>
    public sealed record Failure(FailureKind Kind, Uri At, string Reason) : FetchResult
    {
        public string Sentence => $"{At.Host} {Reason}.";
    }
}
