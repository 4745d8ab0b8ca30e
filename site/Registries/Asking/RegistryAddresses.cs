using System.Collections.Immutable;

namespace StatiqSite.Registries.Asking;

/// <summary>Where the registries are. Each ends in a slash, and each can be set to a server of one's own.</summary>
/// <param name="DoiResolver">Answers below `ra/` which agency registered a DOI, and below `api/handles/` whether it exists.</param>
/// <param name="PubMed">The E-utilities of the NCBI.</param>
/// <param name="PubMedCentral">The NCBI's converter of identifiers.</param>
/// <param name="GitHubFiles">Files of repositories as they are.</param>
public sealed record RegistryAddresses(Uri Crossref, Uri DataCite, Uri DoiResolver, Uri Arxiv, Uri PubMed, Uri PubMedCentral, Uri GitHub, Uri GitHubFiles)
{
    /// <summary>What the user's environment says, over the registries' own addresses.</summary>
    /// <param name="mistakes">Sentences; the addresses are of use only when there are none.</param>
    public static RegistryAddresses From(Func<string, string?> variable, out ImmutableArray<string> mistakes)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var addresses = new RegistryAddresses(
            Of("STATIQSITE_CROSSREF", "https://api.crossref.org/"),
            Of("STATIQSITE_DATACITE", "https://api.datacite.org/"),
            Of("STATIQSITE_DOI", "https://doi.org/"),
            Of("STATIQSITE_ARXIV", "https://export.arxiv.org/"),
            Of("STATIQSITE_PUBMED", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"),
            Of("STATIQSITE_PMC", "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/"),
            Of("STATIQSITE_GITHUB", "https://api.github.com/"),
            Of("STATIQSITE_GITHUB_FILES", "https://raw.githubusercontent.com/"));
        mistakes = found.ToImmutable();
        return addresses;

        Uri Of(string name, string usual)
        {
            var written = variable(name) is { Length: > 0 } set ? set : usual;
            if (Uri.TryCreate(written.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)) return address;
            found.Add($"{name} is an https or http address, not `{written}`.");
            return new Uri(usual);
        }
    }

    /// <summary>The hosts that are asked by the user's own will.</summary>
    public IEnumerable<string> Hosts => new[] { Crossref, DataCite, DoiResolver, Arxiv, PubMed, PubMedCentral, GitHub, GitHubFiles }.Select(address => address.IdnHost).Distinct();
}
