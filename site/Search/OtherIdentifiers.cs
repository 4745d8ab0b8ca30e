using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Search;

/// <summary>By what a paper is found besides its key and the identifiers that lists show.</summary>
internal static class OtherIdentifiers
{
    /// <summary>Former keys, the PubMed Central identifier, what arXiv's own DOI stands for, DOIs and arXiv identifiers of other versions; in small letters.</summary>
    public static IEnumerable<string> Of(Paper paper)
    {
        var work = paper.Work;
        foreach (var alias in paper.File.Aliases) yield return alias.Value.Value;
        if (work.PubMedCentral is { } central) yield return central.ToLowerInvariant();
        if (work.Doi?.Arxiv is { } registered) yield return registered.Value.ToLowerInvariant();
        foreach (var version in (string?[])[work.Versions.Preprint, work.Versions.Published])
        {
            if (version is null) continue;
            if ((ArxivId.Find(version) ?? Doi.Find(version)?.Arxiv) is { } arxiv) yield return arxiv.Value.ToLowerInvariant();
            else if (Doi.Find(version) is { } doi) yield return doi.Value;
        }
    }
}
