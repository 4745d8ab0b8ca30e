using System.Collections.Immutable;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;
using static StatiqSite.Citations.TeX.BibFields;

namespace StatiqSite.Citations;

/// <summary>What a type of work is in every format: the one table that all writers read.</summary>
/// <param name="Venue">What the venue is to such a work.</param>
/// <param name="Requires">Without these BibTeX and biber warn about <paramref name="BibTeX"/> and <paramref name="BibLaTeX"/>; <c>@misc</c> requires nothing.</param>
internal sealed record TypeMapping(
    WorkType Type, VenueRole Venue, Fact Requires,
    BibEntryType BibTeX, BibEntryType BibLaTeX, RisType Ris, CslType Csl)
{
    private static readonly BibEntryType TeXReport = new("techreport", Publisher: "institution", Fields: Number | Pages, Genre: "Report");
    private static readonly BibEntryType TeXThesis = new("phdthesis", Publisher: "school", Fields: Pages, Genre: "Thesis");

    /// <summary>In the order of <see cref="WorkType"/>.</summary>
    public static readonly ImmutableArray<TypeMapping> All =
    [
        new(WorkType.Article, VenueRole.Contains, Fact.Author | Fact.Container,
            new("article", Container: "journal", Fields: Volume | Number | Pages | Issn),
            new("article", Container: "journaltitle", Fields: Volume | Number | Pages | Issn),
            new("JOUR"), new("article-journal")),

        // plain.bst warns about a proceedings or book with both a volume and a number, or a number without a series.
        new(WorkType.Conference, VenueRole.Contains, Fact.Author | Fact.Container,
            new("inproceedings", Container: "booktitle", Publisher: "publisher", Fields: Volume | Pages | Isbn),
            new("inproceedings", Container: "booktitle", Publisher: "publisher", Fields: Volume | Number | Pages | Isbn),
            new("CONF"), new("paper-conference")),

        // A preprint has no type in RIS: a journal article in "arXiv" is what every reader takes.
        new(WorkType.Preprint, VenueRole.Hosts, Fact.Address,
            BibEntryType.Misc,
            new("online", Container: "organization"),
            new("JOUR"), new("article", Container: "publisher", Genre: "preprint")),

        // biblatex wants an editor for @incollection.
        new(WorkType.Chapter, VenueRole.Contains, Fact.Author | Fact.Container | Fact.Publisher,
            new("incollection", Container: "booktitle", Publisher: "publisher", Fields: Volume | Pages | Isbn),
            new("inbook", Container: "booktitle", Publisher: "publisher", Fields: Volume | Number | Pages | Isbn),
            new("CHAP"), new("chapter")),

        new(WorkType.Book, VenueRole.Issues, Fact.Author | Fact.Publisher,
            new("book", Container: "series", Publisher: "publisher", Fields: Volume | Isbn),
            new("book", Container: "series", Publisher: "publisher", Fields: Volume | Number | Pages | Isbn),
            new("BOOK", Container: "T3"), new("book", Container: "collection-title")),

        // The genre says what is known: a thesis, whether for a master's degree or a doctorate.
        new(WorkType.Thesis, VenueRole.Issues, Fact.Author | Fact.Publisher,
            TeXThesis,
            TeXThesis with { Name = "thesis", Publisher = "institution" },
            new("THES", Container: "T3"), new("thesis", Container: "collection-title")),

        new(WorkType.Report, VenueRole.Issues, Fact.Author | Fact.Publisher,
            TeXReport,
            TeXReport with { Name = "report" },
            new("RPRT", Container: "T3"), new("report", Container: "collection-title", Issue: "number")),

        new(WorkType.Dataset, VenueRole.Hosts, Fact.None,
            BibEntryType.Misc,
            new("dataset", Container: "publisher"),
            new("DATA", Container: "PB"), new("dataset", Container: "publisher")),

        // Zotero does not import CSL's type `software`.
        new(WorkType.Software, VenueRole.Hosts, Fact.None,
            BibEntryType.Misc,
            new("software", Container: "organization"),
            new("COMP", Container: "PB"), new("webpage", Genre: "software")),

        new(WorkType.Web, VenueRole.Hosts, Fact.Address,
            BibEntryType.Misc,
            new("online", Container: "organization"),
            new("ELEC"), new("webpage")),
    ];

    public static TypeMapping Of(WorkType type) => All[(int)type];
}

/// <param name="Container">The tag of what contains or hosts the work.</param>
internal sealed record RisType(string Name, string Container = "T2");

/// <param name="Container">The variable of what contains or hosts the work.</param>
/// <param name="Issue">The variable of its number there.</param>
internal sealed record CslType(string Name, string Container = "container-title", string Issue = "issue", string? Genre = null);
