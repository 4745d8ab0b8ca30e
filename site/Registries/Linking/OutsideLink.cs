using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;

namespace StatiqSite.Registries.Linking;

/// <summary>One address that the companion leads to.</summary>
/// <param name="Address">Without its fragment, encoded as it is sent.</param>
/// <param name="Names">The identifier that it stands for, which its registry is asked about; null for any other address.</param>
/// <param name="Places">Where it is written, in order; at least one.</param>
public sealed record OutsideLink(Uri Address, PaperAddress? Names, ImmutableArray<SourceSpan> Places)
{
    private static readonly string[] Resolvers = ["doi.org", "dx.doi.org", "arxiv.org", "pubmed.ncbi.nlm.nih.gov"];

    /// <summary>Null for what is no https or http address.</summary>
    internal static (Uri Address, PaperAddress? Names)? Find(string written)
    {
        if (!WebAddress.IsLink(written) || !Uri.TryCreate(written, UriKind.Absolute, out var uri)) return null;
        var address = new UriBuilder(uri) { Fragment = "" }.Uri;
        var names = Resolvers.Contains(uri.Host.ToLowerInvariant()) && PaperAddress.Of(written) is { Names: true } known ? known : null;
        return (names is null ? address : AddressOf(names) ?? address, names);
    }

    /// <summary>One address for an identifier, however it is written.</summary>
    internal static Uri? AddressOf(PaperAddress names) => names switch
    {
        { Arxiv: { } arxiv } => new Uri(arxiv.Href),
        { Doi: { Arxiv: { } arxiv } } => new Uri(arxiv.Href),
        { Doi: { } doi } => new Uri(doi.Href),
        { PubMed: { } number } => new Uri($"https://pubmed.ncbi.nlm.nih.gov/{number}/"),
        { PubMedCentral: { } central } => new Uri($"https://pmc.ncbi.nlm.nih.gov/articles/{central}/"),
        _ => null,
    };
}
