using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>
/// A work as meta tags of its page, as Google Scholar and Zotero read them. Exactly one tag tells the type: the one of
/// the work's container, or else <c>z:itemType</c>, because Zotero takes the last tag that tells one.
/// </summary>
public static class HighwireTags
{
    public static ImmutableArray<(string Name, string Content)> Of(Work work)
    {
        var cited = CitedWork.Of(work);
        var type = cited.Mapping.Page;
        var tags = ImmutableArray.CreateBuilder<(string, string)>();
        Add("citation_title", cited.Title);
        foreach (var author in cited.Authors.Named) Add("citation_author", Name(author));
        Add("citation_publication_date", Day(cited.Date));
        Add(type.Container ?? (cited.Mapping.Venue == VenueRole.Hosts ? "citation_publisher" : "citation_series_title"), cited.Container);
        Add(type.Publisher ?? "citation_publisher", cited.Publisher);
        Add("citation_volume", cited.Volume);
        Add(cited.Mapping.Type == WorkType.Report ? "citation_technical_report_number" : "citation_issue", cited.Issue);
        Add("citation_firstpage", cited.Pages?.First);
        Add("citation_lastpage", cited.Pages?.Last);
        Add("citation_issn", cited.Issn);
        Add("citation_isbn", cited.Isbn);
        Add("citation_doi", cited.Doi);
        Add("citation_arxiv_id", cited.Arxiv?.Value);
        Add("citation_pmid", cited.PubMed);
        Add("citation_language", cited.Language);
        Add("citation_abstract_html_url", work.Href);
        Add("citation_pdf_url", cited.Arxiv is { } arxiv ? "https://arxiv.org/pdf/" + arxiv.Value : null);
        var isTold = (type.Container is not null && cited.Container is not null) || (type.Publisher is not null && cited.Publisher is not null);
        if (!isTold) Add("z:itemType", type.Zotero);
        return tags.ToImmutable();

        void Add(string name, string? content)
        {
            if (content is { Length: > 0 }) tags.Add((name, content));
        }
    }

    /// <summary>
    /// The content of a <c>citation_reference</c>: the same tags in one, parted by semicolons. Where an identifier names the work,
    /// its title, first author and year are enough to be sure; a review has hundreds of references and one page.
    /// </summary>
    public static string Reference(Work work)
    {
        var tags = Of(work);
        var identifier = tags.FirstOrDefault(tag => tag.Name == "citation_doi") is { Name: not null } doi ? doi : tags.FirstOrDefault(tag => tag.Name == "citation_arxiv_id");
        return string.Join("; ", (identifier.Name is null ? tags.Where(IsOfReference) : Identified()).Select(tag => $"{tag.Name}={tag.Content.Replace(';', ',')}"));

        IEnumerable<(string Name, string Content)> Identified() => tags
            .Where(tag => tag.Name is "citation_title" or "citation_author" or "citation_publication_date" || tag == identifier)
            .DistinctBy(tag => tag.Name);
    }

    private static bool IsOfReference((string Name, string Content) tag) => tag.Name is "citation_title" or "citation_author" or "citation_publication_date"
        or "citation_journal_title" or "citation_conference_title" or "citation_inbook_title" or "citation_volume" or "citation_issue" or "citation_firstpage" or "citation_lastpage";

    // Readers divide at the first comma, so there is at most one.
    private static string Name(Author author) => author is Author.Person { Given: { } given } person
        ? $"{Plain(PersonName.FamilyOf(person))}, {Plain(given)}{(person.Suffix is { } suffix ? " " + Plain(suffix) : "")}"
        : author.FullName;

    private static string Plain(string part) => part.Replace(",", "", StringComparison.Ordinal);

    // A year or a day: no reader takes a month.
    private static string Day(PartialDate date) => date is { Month: { } month, Day: { } day }
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{month:00}/{day:00}")
        : date.Year.ToString("0000", CultureInfo.InvariantCulture);
}
