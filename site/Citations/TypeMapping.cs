using System.Collections.Immutable;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;
using static StatiqSite.Citations.TeX.BibFields;

namespace StatiqSite.Citations;

/// <summary>What a type of work is in every format: the one table that all writers read.</summary>
/// <param name="Venue">What the venue is to such a work.</param>
/// <param name="Cff">The type of a reference in CITATION.cff.</param>
/// <param name="Requires">Without these BibTeX and biber warn about <paramref name="BibTeX"/> and <paramref name="BibLaTeX"/>; <c>@misc</c> requires nothing.</param>
internal sealed record TypeMapping(
    WorkType Type, VenueRole Venue, Fact Requires,
    BibEntryType BibTeX, BibEntryType BibLaTeX, RisType Ris, CslType Csl, PageType Page, string Cff)
{
    private static readonly BibEntryType TeXReport = new("techreport", Publisher: "institution", Fields: Number | Pages, Genre: "Report");
    private static readonly BibEntryType TeXThesis = new("phdthesis", Publisher: "school", Fields: Pages, Genre: "Thesis");

    /// <summary>In the order of <see cref="WorkType"/>.</summary>
    public static readonly ImmutableArray<TypeMapping> All =
    [
        new(WorkType.Article, VenueRole.Contains, Fact.Author | Fact.Container,
            new("article", Container: "journal", Fields: Volume | Number | Pages | Issn),
            new("article", Container: "journaltitle", Fields: Volume | Number | Pages | Issn),
            new("JOUR"), new("article-journal"),
            new("ScholarlyArticle", "journalArticle", "citation_journal_title"), Cff: "article"),

        // plain.bst warns about a proceedings or book with both a volume and a number, or a number without a series.
        new(WorkType.Conference, VenueRole.Contains, Fact.Author | Fact.Container,
            new("inproceedings", Container: "booktitle", Publisher: "publisher", Fields: Volume | Pages | Isbn),
            new("inproceedings", Container: "booktitle", Publisher: "publisher", Fields: Volume | Number | Pages | Isbn),
            new("CONF"), new("paper-conference"),
            new("ScholarlyArticle", "conferencePaper", "citation_conference_title"), Cff: "conference-paper"),

        // A preprint has no type in RIS: a journal article in "arXiv" is what every reader takes.
        new(WorkType.Preprint, VenueRole.Hosts, Fact.Address,
            BibEntryType.Misc,
            new("online", Container: "organization"),
            new("JOUR"), new("article", Container: "publisher", Genre: "preprint"),
            new("ScholarlyArticle", "preprint"), Cff: "article"),

        // biblatex wants an editor for @incollection.
        new(WorkType.Chapter, VenueRole.Contains, Fact.Author | Fact.Container | Fact.Publisher,
            new("incollection", Container: "booktitle", Publisher: "publisher", Fields: Volume | Pages | Isbn),
            new("inbook", Container: "booktitle", Publisher: "publisher", Fields: Volume | Number | Pages | Isbn),
            new("CHAP"), new("chapter"),
            new("Chapter", "bookSection", "citation_inbook_title"), Cff: "generic"),

        new(WorkType.Book, VenueRole.Issues, Fact.Author | Fact.Publisher,
            new("book", Container: "series", Publisher: "publisher", Fields: Volume | Isbn),
            new("book", Container: "series", Publisher: "publisher", Fields: Volume | Number | Pages | Isbn),
            new("BOOK", Container: "T3"), new("book", Container: "collection-title"),
            new("Book", "book"), Cff: "book"),

        // The genre says what is known: a thesis, whether for a master's degree or a doctorate.
        new(WorkType.Thesis, VenueRole.Issues, Fact.Author | Fact.Publisher,
            TeXThesis,
            TeXThesis with { Name = "thesis", Publisher = "institution" },
            new("THES", Container: "T3"), new("thesis", Container: "collection-title"),
            new("Thesis", "thesis", Publisher: "citation_dissertation_institution"), Cff: "thesis"),

        new(WorkType.Report, VenueRole.Issues, Fact.Author | Fact.Publisher,
            TeXReport,
            TeXReport with { Name = "report" },
            new("RPRT", Container: "T3"), new("report", Container: "collection-title", Issue: "number"),
            new("Report", "report", Publisher: "citation_technical_report_institution"), Cff: "report"),

        new(WorkType.Dataset, VenueRole.Hosts, Fact.None,
            BibEntryType.Misc,
            new("dataset", Container: "publisher"),
            new("DATA", Container: "PB"), new("dataset", Container: "publisher"),
            new("Dataset", "dataset"), Cff: "data"),

        // Zotero does not import CSL's type `software`.
        new(WorkType.Software, VenueRole.Hosts, Fact.None,
            BibEntryType.Misc,
            new("software", Container: "organization"),
            new("COMP", Container: "PB"), new("webpage", Genre: "software"),
            new("SoftwareSourceCode", "computerProgram"), Cff: "software-code"),

        new(WorkType.Web, VenueRole.Hosts, Fact.Address,
            BibEntryType.Misc,
            new("online", Container: "organization"),
            new("ELEC"), new("webpage"),
            new("WebPage", "webpage"), Cff: "website"),
    ];

    public static TypeMapping Of(WorkType type) => All[(int)type];
}

/// <param name="Container">The tag of what contains or hosts the work.</param>
internal sealed record RisType(string Name, string Container = "T2");

/// <param name="Container">The variable of what contains or hosts the work.</param>
/// <param name="Issue">The variable of its number there.</param>
internal sealed record CslType(string Name, string Container = "container-title", string Issue = "issue", string? Genre = null);

/// <param name="SchemaOrg">The type in schema.org's vocabulary.</param>
/// <param name="Zotero">Zotero's own name of the type, told where no tag below tells it.</param>
/// <param name="Container">The Highwire tag of what contains the work, which also tells its type.</param>
/// <param name="Publisher">The Highwire tag of who issues the work, where that tells its type.</param>
internal sealed record PageType(string SchemaOrg, string Zotero, string? Container = null, string? Publisher = null);
