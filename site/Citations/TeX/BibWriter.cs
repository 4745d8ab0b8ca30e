using System.Globalization;

namespace StatiqSite.Citations.TeX;

/// <summary>Writes a work as an entry of BibTeX or of BibLaTeX.</summary>
internal static class BibWriter
{
    public static readonly EntryLayout Layout = new("", End: "\n}\n", Between: "\n", Tail: "", Key: "^@[a-z]+\\{([^,]+),");

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void WriteBibTeX(CitedWork work, TextWriter to)
    {
        var type = work.BibTeX;
        var entry = new BibEntry(to, TeXText.Ascii);

        // plain.bst warns about a number without a volume; it takes no notice of `issue`, which others read.
        var isLoneIssue = type.Takes(BibFields.Volume) && work.Volume is null;
        WriteFacts(work, type, isLoneIssue ? "issue" : "number", entry);
        entry.Verbatim("year", work.Date.Year.ToString(CultureInfo.InvariantCulture));
        if (work.Date.Month is { } month) entry.Macro("month", Months[month - 1]);
        WriteAddresses(work, type, entry);

        // Zotero and biblatex know an eprint by its type, everyone else by arXiv's own field.
        if (work.Arxiv is not null) entry.Verbatim("archivePrefix", "arXiv");
        entry.Verbatim("pmid", work.PubMed);
        entry.Verbatim("pmcid", work.PubMedCentral);

        // BibTeX sorts and labels by it, and warns when there is neither this nor an author.
        if (work.Authors.Named.IsEmpty) entry.Text("key", work.Title);
        entry.Close();
    }

    public static void WriteBibLaTeX(CitedWork work, TextWriter to)
    {
        var type = work.BibLaTeX;
        var entry = new BibEntry(to, TeXText.Unicode);
        WriteFacts(work, type, "number", entry);
        entry.Verbatim("date", work.Date.ToString());
        WriteAddresses(work, type, entry);
        if (work.Arxiv is null) Eprint(work.PubMed, "pubmed", entry);
        entry.Close();
    }

    private static void WriteFacts(CitedWork work, BibEntryType type, string number, BibEntry entry)
    {
        entry.Open(type.Name, work.Key);
        entry.Names("author", work.Authors);
        entry.Title(work.Title);
        entry.List(type.Container, PlaceIn(type, work));
        entry.List(type.Publisher, work.Publisher);
        entry.Text("type", type.Genre);
        if (type.Takes(BibFields.Volume)) entry.Text("volume", work.Volume);
        if (type.Takes(BibFields.Number)) entry.Text(number, work.Issue);
        if (type.Takes(BibFields.Pages)) entry.Pages(work.Pages);
    }

    // biblatex prints the number of a preprint from its eprint fields.
    private static string? PlaceIn(BibEntryType type, CitedWork work) =>
        type == BibEntryType.Misc ? work.Whereabouts
        : work.PreprintNumber is null ? work.Container
        : null;

    private static void WriteAddresses(CitedWork work, BibEntryType type, BibEntry entry)
    {
        if (type.Takes(BibFields.Isbn)) entry.Verbatim("isbn", work.Isbn);
        if (type.Takes(BibFields.Issn)) entry.Verbatim("issn", work.Issn);
        entry.Verbatim("doi", work.Doi);
        entry.Verbatim("url", work.Url);
        if (work.Accessed is { } day) entry.Verbatim("urldate", day.ToString());
        entry.Verbatim("language", work.Language);
        entry.Text("note", work.Standing);
        Eprint(work.Arxiv?.Value, "arxiv", entry);
    }

    private static void Eprint(string? value, string type, BibEntry entry)
    {
        if (value is null) return;
        entry.Verbatim("eprint", value);
        entry.Verbatim("eprinttype", type);
    }
}
