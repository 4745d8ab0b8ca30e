using System.Collections.Immutable;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Registries.Adding;

/// <summary>What came of adding one work.</summary>
/// <param name="Written">As the user named it.</param>
public abstract record AddOutcome(string Written)
{
    /// <param name="Paper">Ready to be written.</param>
    /// <param name="Doubts">What a person should look at; also in the paper's note.</param>
    public sealed record Ready(string Written, PaperFile Paper, RegistryRecord Record, ImmutableArray<string> Doubts) : AddOutcome(Written);

    /// <summary>The work is there already.</summary>
    /// <param name="Evidence">Why: "DOI 10.1038/…".</param>
    /// <param name="Offers">What the registries know and its file does not say, as `key: value`.</param>
    public sealed record Known(string Written, CitationKey Key, string Evidence, ImmutableArray<string> Offers) : AddOutcome(Written);

    /// <summary>A work of another first author has the title: perhaps the same one.</summary>
    public sealed record SameTitle(string Written, CitationKey Key, string Title) : AddOutcome(Written);

    /// <summary>There is no such work, or too little is known of it.</summary>
    public sealed record Refused(string Written, string Reason) : AddOutcome(Written);

    /// <summary>Nobody could be asked.</summary>
    public sealed record Unanswered(string Written, string Reason, bool IsOffline) : AddOutcome(Written);
}
