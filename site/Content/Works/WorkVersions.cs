namespace StatiqSite.Content.Works;

/// <summary>The same work elsewhere.</summary>
/// <param name="Preprint">An arXiv identifier, a DOI or an address, as written.</param>
/// <param name="Published">A DOI or an address, as written.</param>
public sealed record WorkVersions(string? Preprint, string? Published)
{
    public static readonly WorkVersions None = new(null, null);
}
