using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;

namespace StatiqSite.Registries.Asking;

/// <summary>What a page says about the work it shows: the `citation_` tags that Google Scholar reads, JSON-LD, Open Graph.</summary>
internal sealed class WebPage
{
    private static readonly string[] ArticleTypes = ["ScholarlyArticle", "MedicalScholarlyArticle", "Article", "TechArticle", "NewsArticle", "BlogPosting", "Report", "Dataset", "SoftwareSourceCode", "SoftwareApplication", "Book", "Chapter", "Thesis"];

    private readonly ILookup<string, string> tags;
    private readonly JsonElement data;
    private readonly string? ownTitle;

    private WebPage(ILookup<string, string> tags, JsonElement data, string? ownTitle) => (this.tags, this.data, this.ownTitle) = (tags, data, ownTitle);

    public static WebPage Parse(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var tags = document.QuerySelectorAll("meta[content]")
            .Select(meta => (Name: (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? "").ToLowerInvariant(), Content: meta.GetAttribute("content")!.Trim())) // selected by it
            .Where(tag => tag.Name.Length > 0 && tag.Content.Length > 0)
            .ToLookup(tag => tag.Name, tag => tag.Content);
        return new WebPage(tags, LinkedData(document), document.Title);
    }

    /// <summary>The identifier that the page gives, for a registry that knows more; null when it gives none.</summary>
    public PaperAddress? Identifier =>
        Identifiers().OfType<string>().Select(PaperAddress.Of).FirstOrDefault(address => address.Names);

    private IEnumerable<string?> Identifiers() =>
    [
        Tag("citation_doi", "bepress_citation_doi", "prism.doi", "dc.identifier"),
        Tag("citation_arxiv_id") is { } arxiv ? "arXiv:" + arxiv : null,
        Tag("citation_pmid") is { } number ? $"https://pubmed.ncbi.nlm.nih.gov/{number}/" : null,
        data.Text("doi"), data.Text("sameAs"),
        .. data.Items("identifier").Select(id => id.AsText() ?? id.Text("value")),
    ];

    /// <summary>The work by the page's own words.</summary>
    /// <param name="today">When the page was read.</param>
    public ImportedWork? Entry(WebAddress address, PartialDate today)
    {
        var title = Tag("citation_title", "dc.title", "bepress_citation_title") ?? data.Text("headline") ?? data.Text("name") ?? Tag("og:title", "twitter:title") ?? ownTitle;
        var (journal, meeting) = (Tag("citation_journal_title", "prism.publicationname"), Tag("citation_conference_title", "citation_conference"));
        var isCited = tags["citation_title"].Any() || data.Text("@type") is "ScholarlyArticle" or "MedicalScholarlyArticle";
        var type = journal is not null ? WorkType.Article : meeting is not null ? WorkType.Conference
            : Tag("citation_dissertation_institution") is not null ? WorkType.Thesis : Tag("citation_technical_report_institution") is not null ? WorkType.Report
            : data.Text("@type") switch { "Dataset" => WorkType.Dataset, "SoftwareSourceCode" or "SoftwareApplication" => WorkType.Software, "Book" => WorkType.Book, _ => isCited ? (WorkType?)null : WorkType.Web };
        var draft = new Draft(new SourceSpan(address.Value, 1, 1))
        {
            Type = type,
            Title = TidyEntry.Line(title),
            Authors = Authors(),
            Date = MonthText.Find(Tag("citation_publication_date", "citation_date", "citation_online_date", "citation_year", "dc.date", "prism.publicationdate") ?? data.Text("datePublished")?.Split('T')[0] ?? Tag("article:published_time")?.Split('T')[0] ?? ""),
            Venue = journal ?? meeting ?? Tag("citation_inbook_title") ?? data.Field("isPartOf").Text("name") ?? (type == WorkType.Web ? Tag("og:site_name") ?? data.Field("publisher").Text("name") : null),
            Volume = Tag("citation_volume"),
            Issue = Tag("citation_issue"),
            Pages = Tag("citation_firstpage") is { } first ? Tag("citation_lastpage") is { } last && last != first ? $"{first}–{last}" : first : null,
            Publisher = Tag("citation_publisher", "citation_dissertation_institution", "citation_technical_report_institution"),
            Issn = Tag("citation_issn"),
            Isbn = Tag("citation_isbn"),
            Accessed = type == WorkType.Web ? today : null,
        };
        draft.Address(address.Value);
        return draft.Finish();
    }

    private AuthorList Authors()
    {
        string[] written = [.. tags["citation_author"]];
        if (written.Length == 0) written = [.. tags["citation_authors"].SelectMany(list => list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        if (written.Length == 0) written = [.. tags["dc.creator"]];
        if (written.Length > 0) return new AuthorList([.. written.Select(Named)], AndOthers: false);
        return new AuthorList([.. data.Items("author").Select(OfData).OfType<Author>()], AndOthers: false);
    }

    private static Author Named(string name) => name.Contains(',', StringComparison.Ordinal) ? NameText.FromInverted(name) : name.Contains(' ', StringComparison.Ordinal) ? NameText.FromReadingOrder(name) : new Author.Organization(name);

    private static Author? OfData(JsonElement author) =>
        author.Text("familyName") is { } family ? new Author.Person(family, author.Text("givenName"))
        : (author.AsText() ?? author.Text("name")) is not { } name ? null
        : author.Text("@type") == "Organization" ? new Author.Organization(name) : Named(name);

    private string? Tag(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (tags[name].FirstOrDefault() is { } content) return content;
        return null;
    }

    /// <summary>The first description of a work, at the top or in a graph.</summary>
    private static JsonElement LinkedData(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                var root = json.RootElement;
                var items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToImmutableArray() : [root, .. root.Items("@graph"), .. root.Items("mainEntity")];
                if (items.FirstOrDefault(item => item.Items("@type").Any(type => ArticleTypes.Contains(type.AsText()))) is { ValueKind: JsonValueKind.Object } work) return work.Clone();
            }
            catch (JsonException)
            {
                // Pages hold broken scripts; what their tags say stands.
            }
        }

        return default;
    }
}
