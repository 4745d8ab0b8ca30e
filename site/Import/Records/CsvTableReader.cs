using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Records;

/// <summary>Reads a table with a header: our own export, Zotero's, Scopus's, or whatever names its columns in plain words.</summary>
internal static class CsvTableReader
{
    // Column names as people write them; the first that has a value counts.
    private static readonly FrozenDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        ["key"] = ["key", "citation-key", "citation key", "bibtex key", "id"],
        ["type"] = ["type", "item type", "document type", "publication type"],
        ["title"] = ["title", "paper", "paper title", "article title", "name"],
        ["authors"] = ["author full names", "authors", "author", "author(s)", "creators"],
        ["date"] = ["date", "year", "publication year", "publication date", "py", "published"],
        ["venue"] = ["venue", "publication title", "journal", "source title", "journal/book", "source", "conference", "booktitle", "container-title"],
        ["volume"] = ["volume"],
        ["issue"] = ["issue", "number"],
        ["pages"] = ["pages", "page", "art. no.", "article number"],
        ["first"] = ["page start", "start page"],
        ["last"] = ["page end", "end page"],
        ["publisher"] = ["publisher"],
        ["doi"] = ["doi"],
        ["arxiv"] = ["arxiv", "arxiv id", "arxivid", "eprint"],
        ["pmid"] = ["pmid", "pubmed id", "pubmed"],
        ["pmcid"] = ["pmcid", "pmc"],
        ["isbn"] = ["isbn"],
        ["issn"] = ["issn"],
        ["url"] = ["url", "link", "paper link", "paper url", "address"],
        ["code"] = ["code", "github", "code link", "repository"],
        ["data"] = ["data", "dataset", "data link"],
        ["demo"] = ["demo"],
        ["model"] = ["model", "weights"],
        ["blog"] = ["blog", "project", "project page", "website"],
        ["language"] = ["language"],
        ["accessed"] = ["accessed"],
        ["status"] = ["status"],
        ["heading"] = ["chapter", "section", "category", "topic"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Delimiters = [",", ";", "\t"];

    public static ImportReading Read(string path, string text)
    {
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, Configuration(text));
        var works = ImmutableArray.CreateBuilder<ImportedWork>();
        var skipped = ImmutableArray.CreateBuilder<SkippedEntry>();
        if (!csv.Read()) return new ImportReading([], []);
        var header = csv.Record!.Select(name => name.Trim().Trim('\uFEFF').ToLowerInvariant()).ToArray();
        while (csv.Read())
        {
            var at = new SourceSpan(path, csv.RawRow, 1);
            var row = csv.Record!;
            if (row.All(string.IsNullOrWhiteSpace)) continue;
            if (WorkOf(new Row(header, row), at) is { } work) works.Add(work);
            else skipped.Add(new SkippedEntry(at, string.Join(", ", row.Take(3)), "It has no title. Give it one, or add the paper by hand."));
        }

        return new ImportReading(works.ToImmutable(), skipped.ToImmutable());
    }

    /// <summary>Whether the first line names a title and at least one thing more that is known.</summary>
    public static bool Holds(string firstLine)
    {
        var names = firstLine.Split(',', ';', '\t').Select(name => name.Trim().Trim('"', '\uFEFF').ToLowerInvariant()).ToArray();
        return names.Length > 1 && Columns["title"].Any(names.Contains) && Columns.Values.Count(known => known.Any(names.Contains)) > 1;
    }

    private static CsvConfiguration Configuration(string text)
    {
        var first = text.Split('\n', 2)[0];
        var delimiter = Delimiters.MaxBy(candidate => first.Split(candidate).Length)!;
        return new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, BadDataFound = null, MissingFieldFound = null };
    }

    private static ImportedWork? WorkOf(Row row, SourceSpan at)
    {
        var draft = new Draft(at)
        {
            Type = row["type"] is { } word ? TypeOf(word) : null,
            PrintedKey = row["key"],
            Title = row["title"],
            Authors = row["authors"] is { } names ? AuthorsOf(names) : AuthorList.None,
            Date = row["date"] is { } date ? PartialDate.Find(date) ?? MonthText.Find(date) : null,
            Venue = row["venue"] is { } venue ? VenueText.Spelled(venue) : null,
            Volume = row["volume"],
            Issue = row["issue"],
            Pages = row["first"] is { } first ? row["last"] is { } last && last != first ? $"{first}–{last}" : first : row["pages"]?.Replace('-', '–'),
            Publisher = row["publisher"],
            Isbn = row["isbn"]?.Split(' ', ';')[0],
            Issn = row["issn"] is { Length: >= 8 } issn ? IssnOf(issn) : null,
            Language = LanguageText.TagOf(row["language"]),
            Accessed = row["accessed"] is { } read ? PartialDate.Find(read) : null,
            Status = row["status"] is { } status && char.IsAsciiLetter(status[0]) && Enum.TryParse<WorkStatus>(status, ignoreCase: true, out var standing) ? standing : null,
            Headings = row["heading"] is { } heading ? [heading] : [],
        };
        if (row["doi"] is { } doi) draft.IdentifyByDoi(doi);
        if (row["arxiv"] is { } arxiv) draft.IdentifyByArxiv(arxiv);
        if (row["pmid"] is { } number) draft.IdentifyByPubMed(number);
        if (row["pmcid"] is { } central) draft.IdentifyByPubMedCentral(central);
        if (row["url"] is { } url && !url.Contains("scopus.com/inward", StringComparison.OrdinalIgnoreCase)) draft.Address(url);
        foreach (var (column, kind) in (ReadOnlySpan<(string, LinkKind)>)[("code", LinkKind.Code), ("data", LinkKind.Data), ("demo", LinkKind.Demo), ("model", LinkKind.Model), ("blog", LinkKind.Blog)])
            if (row[column] is { } link) draft.Address(link, kind);
        return draft.Finish();
    }

    /// <summary>Zotero and Scopus divide by semicolons; names with a comma in them would fall apart otherwise.</summary>
    private static AuthorList AuthorsOf(string names)
    {
        if (names.Split(',') is [var family, _] && !names.Contains(';', StringComparison.Ordinal) && !family.Trim().Contains(' ', StringComparison.Ordinal))
            return new AuthorList([NameText.FromInverted(names)], AndOthers: false);
        var list = NameText.ListOf(names);
        // Scopus appends its number: "Singhal, Karan (57219111111)".
        return list with { Named = [.. list.Named.Select(author => author is Author.Person { Given: { } given } person ? person with { Given = given.Split('(')[0].Trim() } : author)] };
    }

    private static string IssnOf(string text)
    {
        var digits = string.Concat(text.Where(character => char.IsAsciiDigit(character) || character is 'X' or 'x').Take(8));
        return digits.Length == 8 ? $"{digits[..4]}-{digits[4..].ToUpperInvariant()}" : text;
    }

    private static WorkType? TypeOf(string word) => word.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() switch
    {
        "article" or "journalarticle" or "article-journal" or "review" or "letter" or "editorial" or "note" => WorkType.Article,
        "conference" or "conferencepaper" or "paper-conference" or "inproceedings" or "proceedings" => WorkType.Conference,
        "preprint" => WorkType.Preprint,
        "chapter" or "booksection" or "bookchapter" => WorkType.Chapter,
        "book" => WorkType.Book,
        "thesis" => WorkType.Thesis,
        "report" => WorkType.Report,
        "dataset" => WorkType.Dataset,
        "software" or "computerprogram" => WorkType.Software,
        "web" or "webpage" or "blogpost" => WorkType.Web,
        _ => null,
    };

    /// <summary>The values of a line by what their columns mean.</summary>
    private sealed class Row(string[] header, string[] values)
    {
        public string? this[string meaning] =>
            Columns[meaning].Select(name => Array.IndexOf(header, name)).Where(index => index >= 0 && index < values.Length)
                .Select(index => values[index].Trim()).FirstOrDefault(value => value.Length > 0);
    }
}
