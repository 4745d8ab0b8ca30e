using System.Text.RegularExpressions;
using StatiqSite.Citations;
using StatiqSite.Content.Works;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages.Metadata;

/// <summary>Links by which programs find their way (FAIR Signposting): what describes the page's subject, who wrote it, what it is.</summary>
internal static partial class Signposts
{
    public static IEnumerable<HeadLink> Of(HtmlPage page) => page switch
    {
        PaperPage paper => OfPaper(paper),
        ChapterPage chapter => [Described(page.Site, Addresses.Of(page.Address, CitationFormat.BibTeX), CitationFormat.BibTeX), .. Licence(page.Site)],
        TermPage { Paging: var paging } => [Described(page.Site, Addresses.Of(paging.List, CitationFormat.BibTeX), CitationFormat.BibTeX)],
        GroupPage { Paging: var paging } => [Described(page.Site, Addresses.Of(paging.List, CitationFormat.BibTeX), CitationFormat.BibTeX)],
        PapersPage or HomePage => [.. Collection(page.Site), .. Licence(page.Site)],
        _ => [],
    };

    private static IEnumerable<HeadLink> OfPaper(PaperPage page)
    {
        var work = page.Paper.Work;
        foreach (var format in CitationFormat.OfPaper) yield return Described(page.Site, Addresses.Of(page.Address, format), format);

        // The page is about the work and is not it, so the work's identifier is no cite-as.
        if (work.Href is { } href) yield return new HeadLink("related", href);
        yield return new HeadLink("type", "https://schema.org/AboutPage");
        yield return new HeadLink("type", "https://schema.org/" + SchemaOrg.TypeOf(work));
        foreach (var author in work.Authors.Named)
            if (author is Author.Person { Orcid: { } orcid }) yield return new HeadLink("author", "https://orcid.org/" + orcid);
    }

    private static IEnumerable<HeadLink> Collection(Site site) =>
        from format in CitationFormat.All
        from address in site.Exports.Addresses(format)
        select Described(site, address, format);

    private static HeadLink Described(Site site, Address address, CitationFormat format) =>
        new("describedby", site.Absolute(address), format.MediaType);

    private static IEnumerable<HeadLink> Licence(Site site) =>
        LicenceAddress(site.Review.Settings.ContentLicence) is { } address ? [new HeadLink("license", address)] : [];

    /// <summary>Null when the text is no SPDX identifier.</summary>
    public static string? LicenceAddress(string? licence) =>
        licence is not null && SpdxId().IsMatch(licence) ? $"https://spdx.org/licenses/{licence}" : null;

    [GeneratedRegex(@"\A[A-Za-z0-9.+-]+\z")]
    private static partial Regex SpdxId();
}
