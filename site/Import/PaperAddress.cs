using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import;

/// <summary>What an address or identifier, in any form that people write, says about a work.</summary>
/// <param name="Web">The address itself, when it is one.</param>
public sealed partial record PaperAddress(Doi? Doi, ArxivId? Arxiv, string? PubMed, string? PubMedCentral, WebAddress? Web)
{
    /// <summary>Whether it names the work, so that the address itself says no more.</summary>
    public bool Names => Doi is not null || Arxiv is not null || PubMed is not null || PubMedCentral is not null;

    /// <summary>
    /// Reads DOIs (bare, with "doi:", in addresses of resolvers and of publishers that put the DOI into theirs), arXiv, PubMed and
    /// PubMed Central identifiers; what is none of these is at most an address.
    /// </summary>
    public static PaperAddress Of(string written)
    {
        var text = written.Trim().Trim('<', '>', '"').Trim();
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = "https://" + text;
        if (text.StartsWith("doi.org/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("arxiv.org/", StringComparison.OrdinalIgnoreCase)) text = "https://" + text;
        var web = WebAddress.Find(text.Contains(' ', StringComparison.Ordinal) ? text.Replace(" ", "%20", StringComparison.Ordinal) : text);
        if (web is null) return new(DoiIn(text), ArxivIn(text), null, null, null);

        var uri = new Uri(web.Value);
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        return new(
            DoiOf(uri, path),
            IsArxiv(uri.Host) ? ArxivIn(path) : null,
            PubMedPath().Match(uri.Host + path) is { Success: true } number ? number.Groups["id"].Value : null,
            CentralPath().Match(uri.Host + path) is { Success: true } central ? "PMC" + central.Groups["id"].Value : null,
            web);
    }

    /// <summary>An arXiv identifier anywhere in the text: "arXiv:2311.01918v2", "abs/2311.01918", "cs/0112017".</summary>
    public static ArxivId? ArxivIn(string text) =>
        ArxivText().Match(text) is { Success: true } match ? ArxivId.Find(match.Groups["id"].Value) : null;

    /// <summary>Whether an address leads to an index's own record of a work, which is of no use to readers without an account.</summary>
    public static bool IsOfIndex(string written) => IndexRecord().IsMatch(written);

    private static Doi? DoiOf(Uri uri, string path)
    {
        // Nature's articles are registered under the name that stands in their address.
        if (uri.Host.EndsWith("nature.com", StringComparison.OrdinalIgnoreCase) && NaturePath().Match(path) is { Success: true } nature)
            return Doi.Find("10.1038/" + nature.Groups["id"].Value);
        var found = DoiText().Match(path);
        if (!found.Success) found = DoiText().Match(Uri.UnescapeDataString(uri.Query));
        if (!found.Success) return null;
        var doi = found.Value;
        if (uri.Host.EndsWith("doi.org", StringComparison.OrdinalIgnoreCase)) return Doi.Find(doi.TrimEnd('/', '.'));
        doi = DoiTail().Replace(doi.Split('&')[0], "");
        return Doi.Find(Version().IsMatch(doi) ? Version().Replace(doi, "$1") : doi);
    }

    private static Doi? DoiIn(string text) => DoiText().Match(text) is { Success: true } match ? Doi.Find(match.Value.TrimEnd('.', ',', ';', ')', ']')) ?? Doi.Find(match.Value) : null;

    private static bool IsArxiv(string host) => host.EndsWith("arxiv.org", StringComparison.OrdinalIgnoreCase) || host.EndsWith("alphaxiv.org", StringComparison.OrdinalIgnoreCase) || host == "ar5iv.labs.arxiv.org";

    [GeneratedRegex(@"\Ahttps?://([a-z-]+\.)*(scopus\.com/(inward|record)|webofscience\.com/|webofknowledge\.com/|api\.semanticscholar\.org/|adsabs\.harvard\.edu/)", RegexOptions.IgnoreCase)]
    private static partial Regex IndexRecord();

    [GeneratedRegex(@"10\.[0-9]{4,9}(\.[0-9]+)*/[^\s""<>]+")]
    private static partial Regex DoiText();

    // What publishers append to the DOI in their addresses.
    [GeneratedRegex(@"(/(full|abstract|pdf|epdf|html|meta|fulltext|summary|references|tables|figures|download)|\.(full|abstract|pdf|html|short)|\+html|/)+\z", RegexOptions.IgnoreCase)]
    private static partial Regex DoiTail();

    // bioRxiv and medRxiv: 10.1101/2023.04.18.23288752v3.
    [GeneratedRegex(@"\A(10\.1101/[0-9.]+)v[0-9]+(\.full|\.abstract|\.pdf)*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"/articles/(?<id>s[0-9]{5}-[0-9]{3}-[0-9]{4,5}-[0-9a-z]{1,2}|nature[0-9]{5}|[a-z]{2,6}\.[0-9]{4}\.[0-9]+)", RegexOptions.IgnoreCase)]
    private static partial Regex NaturePath();

    [GeneratedRegex(@"(?<![0-9.])(?<id>[0-9]{2}(0[1-9]|1[0-2])\.[0-9]{4,5}|(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|nlin|nucl-(?:ex|th)|physics|q-bio|q-fin|quant-ph|stat)(?:\.[A-Z]{2})?/[0-9]{7})(v[0-9]+)?(?![0-9])")]
    private static partial Regex ArxivText();

    [GeneratedRegex(@"\A(pubmed\.ncbi\.nlm\.nih\.gov|(www\.)?ncbi\.nlm\.nih\.gov/pubmed)/(?<id>[0-9]+)/?\z", RegexOptions.IgnoreCase)]
    private static partial Regex PubMedPath();

    [GeneratedRegex(@"\A((www\.)?ncbi\.nlm\.nih\.gov/pmc|pmc\.ncbi\.nlm\.nih\.gov)/articles/PMC(?<id>[0-9]+)", RegexOptions.IgnoreCase)]
    private static partial Regex CentralPath();
}
