using System.Collections.Immutable;
using System.Xml.Linq;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Import.Records;

namespace StatiqSite.Registries.Asking;

/// <summary>One <c>PubmedArticle</c> or <c>PubmedBookArticle</c>, by the elements of the NLM's PubMed DTD.</summary>
internal static class PubMedRecord
{
    public static string? NumberOf(XElement record) =>
        (record.Element("MedlineCitation") ?? record.Element("BookDocument"))?.Element("PMID")?.Value.Trim();

    /// <summary>Null when it has no title.</summary>
    public static ImportedWork? Read(XElement record, string address)
    {
        var at = new SourceSpan(address, 1, 1);
        return record.Element("MedlineCitation") is { } citation ? Article(citation, record.Element("PubmedData"), at)
            : record.Element("BookDocument") is { } book ? Book(book, record.Element("PubmedBookData"), at) : null;
    }

    private static ImportedWork? Article(XElement citation, XElement? history, SourceSpan at)
    {
        var article = citation.Element("Article") ?? new XElement("Article");
        var (journal, issue) = (article.Element("Journal"), article.Element("Journal")?.Element("JournalIssue"));
        var kinds = article.Element("PublicationTypeList")?.Elements().Select(kind => kind.Value.Trim()).ToArray() ?? [];
        var title = Text(article, "ArticleTitle");
        var isTranslated = title is ['[', .., ']'] or ['[', .., ']', '.'];
        var draft = new Draft(at)
        {
            Type = kinds.Contains("Preprint") ? WorkType.Preprint : WorkType.Article,
            Title = isTranslated ? title!.TrimEnd('.').Trim('[', ']') : title,
            Authors = AuthorsOf(article.Element("AuthorList")),
            Date = DateOf(article.Elements("ArticleDate").FirstOrDefault(date => date.Attribute("DateType")?.Value == "Electronic")) ?? DateOf(issue?.Element("PubDate")),
            Venue = Text(journal, "Title") ?? Text(journal, "ISOAbbreviation"),
            Volume = Text(issue, "Volume"),
            Issue = Text(issue, "Issue"),
            Pages = PagesOf(article.Element("Pagination")),
            Issn = Text(journal, "ISSN"),
            Language = Text(article, "Language") is { } language and not "eng" ? LanguageText.TagOf(language) : null,
        };
        if (isTranslated) draft.Doubt($"PubMed translated the title{(Text(article, "VernacularTitle") is { } own ? $"; the work's own is {Quoted.Of(own)}" : "")}.");
        if (Text(citation, "PMID") is { } number) draft.IdentifyByPubMed(number);
        foreach (var doi in article.Elements("ELocationID").Where(id => id.Attribute("EIdType")?.Value == "doi" && id.Attribute("ValidYN")?.Value != "N").Take(1)) draft.IdentifyByDoi(doi.Value.Trim());
        Identify(draft, history);
        var (status, notice) = StandingOf(draft, kinds, citation.Element("CommentsCorrectionsList"));
        draft.Status = status;
        var published = citation.Element("CommentsCorrectionsList")?.Elements().FirstOrDefault(other => other.Attribute("RefType")?.Value == "UpdateIn");
        return draft.Finish() is { } entry ? entry with { Work = entry.Work with { Notice = notice, Versions = new WorkVersions(null, DoiIn(published)?.Value) } } : null;
    }

    private static ImportedWork? Book(XElement document, XElement? history, SourceSpan at)
    {
        var book = document.Element("Book");
        var (title, whole) = (Text(document, "ArticleTitle"), Text(book, "BookTitle"));
        var draft = new Draft(at)
        {
            Type = title is null ? WorkType.Book : WorkType.Chapter,
            Title = title ?? whole,
            Authors = AuthorsOf((title is null ? book : document)?.Elements("AuthorList").FirstOrDefault(list => list.Attribute("Type")?.Value != "editors")),
            Date = DateOf(book?.Element("PubDate")),
            Venue = title is null ? null : whole,
            Publisher = Text(book?.Element("Publisher"), "PublisherName"),
            Isbn = Text(book, "Isbn"),
        };
        if (Text(document, "PMID") is { } number) draft.IdentifyByPubMed(number);
        Identify(draft, history);
        return draft.Finish();
    }

    /// <summary>Only the record's own identifiers: those of its references stand deeper.</summary>
    private static void Identify(Draft draft, XElement? history)
    {
        foreach (var id in history?.Element("ArticleIdList")?.Elements("ArticleId") ?? [])
        {
            if (id.Attribute("IdType")?.Value == "doi" && draft.Doi is null) draft.IdentifyByDoi(id.Value.Trim());
            if (id.Attribute("IdType")?.Value == "pmc") draft.IdentifyByPubMedCentral(id.Value.Trim());
        }
    }

    private static (WorkStatus?, WebAddress?) StandingOf(Draft draft, string[] kinds, XElement? corrections)
    {
        XElement? Of(params ReadOnlySpan<string> types)
        {
            foreach (var type in types)
                if (corrections?.Elements().FirstOrDefault(other => other.Attribute("RefType")?.Value == type) is { } found) return found;
            return null;
        }

        if (Of("ExpressionOfConcernIn") is { } concern) draft.Doubt($"An expression of concern has been published{(AddressOf(concern) is { } address ? ": " + address : "")}.");
        if (kinds.Contains("Retraction of Publication") || kinds.Contains("Retraction Notice")) draft.Doubt("This is itself a notice of retraction.");
        var retraction = Of("RetractionIn");
        if (retraction is not null || kinds.Contains("Retracted Publication")) return (WorkStatus.Retracted, AddressOf(retraction));
        return Of("PartialRetractionIn", "ErratumIn", "CorrectedandRepublishedIn") is { } erratum ? (WorkStatus.Corrected, AddressOf(erratum)) : (null, null);
    }

    private static WebAddress? AddressOf(XElement? notice) =>
        DoiIn(notice) is { } doi ? WebAddress.Find(doi.Href)
        : Text(notice, "PMID") is { } number && number.All(char.IsAsciiDigit) ? WebAddress.Find($"https://pubmed.ncbi.nlm.nih.gov/{number}/") : null;

    /// <summary>"Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/…"</summary>
    private static Doi? DoiIn(XElement? reference) => Text(reference, "RefSource") is { } source ? PaperAddress.Of(source).Doi : null;

    private static AuthorList AuthorsOf(XElement? list)
    {
        var named = ImmutableArray.CreateBuilder<Author>();
        foreach (var author in list?.Elements("Author").Where(author => author.Attribute("ValidYN")?.Value != "N") ?? [])
        {
            if (Text(author, "CollectiveName") is { } group) named.Add(new Author.Organization(group.TrimEnd('.', ';')));
            else if (Text(author, "LastName") is { } family)
                named.Add(new Author.Person(family, Text(author, "ForeName") ?? Text(author, "Initials"), Suffix: Text(author, "Suffix"), Orcid: OrcidOf(author)));
        }

        return new AuthorList(named.ToImmutable(), AndOthers: list?.Attribute("CompleteYN")?.Value == "N");
    }

    private static string? OrcidOf(XElement author) =>
        author.Elements("Identifier").Where(id => id.Attribute("Source")?.Value == "ORCID").Select(id => id.Value.Trim().TrimEnd('/').Split('/')[^1]).Select(Grouped).FirstOrDefault(CheckDigit.IsOrcid);

    /// <summary>PubMed has some without hyphens.</summary>
    private static string Grouped(string id) => id.Length == 16 ? $"{id[..4]}-{id[4..8]}-{id[8..12]}-{id[12..]}" : id;

    private static PartialDate? DateOf(XElement? date) => date is null ? null
        : Text(date, "MedlineDate") is { } printed ? MonthText.Find(printed)
        : MonthText.Find(string.Join(' ', new[] { Text(date, "Year"), MonthOf(Text(date, "Month")), Text(date, "Day") }.OfType<string>()));

    /// <summary>In digits or letters; digits between year and day would be read as the day.</summary>
    private static string? MonthOf(string? month) =>
        int.TryParse(month, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(number) : month;

    private static string? PagesOf(XElement? pages) =>
        Text(pages, "MedlinePgn") is { } printed ? MedlineReader.Shortened(printed)
        : Text(pages, "StartPage") is { } first ? Text(pages, "EndPage") is { } last && last != first ? $"{first}–{last}" : first : null;

    private static string? Text(XElement? parent, string name) => TidyEntry.Line(parent?.Element(name)?.Value);
}
