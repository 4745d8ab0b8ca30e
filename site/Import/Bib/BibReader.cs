using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Bib;

/// <summary>Reads BibTeX and BibLaTeX.</summary>
internal static partial class BibReader
{
    // Entries that only serve others, or that programs keep for themselves.
    private static readonly ImmutableArray<string> Serving = ["xdata", "set", "control", "bibnote"];

    public static ImportReading Read(string path, string text)
    {
        var (entries, skipped) = BibParser.Parse(path, text);
        var byKey = entries.GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var works = ImmutableArray.CreateBuilder<ImportedWork>();
        var left = skipped.ToBuilder();
        foreach (var entry in entries.Where(entry => !Serving.Contains(entry.Type)))
        {
            Inherit(entry, byKey);
            if (WorkOf(entry) is { } work) works.Add(work);
            else left.Add(new SkippedEntry(entry.At, $"@{entry.Type}{{{entry.Key}}}", "It has no title. Give it one, or add the paper by hand."));
        }

        return new ImportReading(works.ToImmutable(), left.ToImmutable());
    }

    /// <summary>A field that is missing comes from the entry that `crossref` or `xdata` names; the title of a volume is the book title of its parts.</summary>
    private static void Inherit(BibText entry, Dictionary<string, BibText> byKey)
    {
        foreach (var name in (entry.Find("crossref", "xdata") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!byKey.TryGetValue(name, out var parent) || parent == entry) continue;
            foreach (var (field, value) in parent.Fields)
            {
                // What leads to the volume does not lead to its part.
                if (field is "crossref" or "xref" or "key" or "label" or "options" or "ids" || (parent.Type != "xdata" && field is "doi" or "url" or "urldate" or "eprint" or "pages")) continue;
                if (parent.Type != "xdata" && field is "title" or "subtitle") entry.Fields.TryAdd("book" + field, value);
                else if (parent.Type != "xdata" && field is "author" or "editor" && entry.Type.StartsWith("in", StringComparison.Ordinal)) continue;
                else entry.Fields.TryAdd(field, value);
            }
        }
    }

    private static ImportedWork? WorkOf(BibText entry)
    {
        var type = TypeOf(entry);
        var draft = new Draft(entry.At)
        {
            PrintedKey = entry.Key.Length > 0 ? entry.Key : null,
            Title = Title(entry),
            Authors = entry.Find("author") is { } authors ? BibNames.Parse(authors)
                : type == WorkType.Book && entry.Find("editor") is { } editors ? BibNames.Parse(editors)
                : AuthorList.None,
            Date = DateOf(entry),
            Volume = Text(entry.Find("volume")),
            Issue = Text(entry.Find("number", "issue")),
            Pages = Pages(entry.Find("pages", "eid", "articleno", "article-number")),
            Publisher = Text(entry.Find("publisher", "institution", "school", "organization")),
            Isbn = Text(entry.Find("isbn")),
            Issn = Text(entry.Find("issn"))?.Split(' ', ',', ';')[0], // EndNote has one a line
            Language = LanguageText.TagOf(Text(entry.Find("language", "langid", "hyphenation"))),
            Accessed = PartialDate.Find(Verbatim(entry.Find("urldate") ?? "")),
            Status = Standing(entry),
        };
        Identify(entry, draft);
        Place(entry, type, draft);
        return draft.Finish();
    }

    private static void Identify(BibText entry, Draft draft)
    {
        if (entry.Find("doi") is { } doi) draft.IdentifyByDoi(Verbatim(doi));
        var eprintType = entry.Find("eprinttype", "archiveprefix")?.ToLowerInvariant();
        if (entry.Find("eprint") is { } eprint)
        {
            if (eprintType is "pubmed" or "pmid") draft.IdentifyByPubMed(Verbatim(eprint));
            else if (eprintType is null && eprint.StartsWith("http", StringComparison.OrdinalIgnoreCase)) AddressOfText(entry, eprint, draft);
            else if (eprintType is null or "arxiv") draft.IdentifyByArxiv(Verbatim(eprint));
            else draft.Address(Verbatim(eprint));
        }

        if (entry.Find("arxivid", "arxiv") is { } arxiv) draft.IdentifyByArxiv(Verbatim(arxiv));
        if (entry.Find("pmid") is { } number) draft.IdentifyByPubMed(Verbatim(number));
        if (entry.Find("pmcid", "pmc") is { } central) draft.IdentifyByPubMedCentral(Verbatim(central));
        foreach (var field in (ReadOnlySpan<string>)["journal", "journaltitle", "howpublished", "note", "number", "volume", "booktitle"])
        {
            // Google Scholar: "arXiv preprint arXiv:2311.01918"; DBLP: volume = "abs/2311.01918".
            if (entry.Find(field) is { } place && StatesArxiv().IsMatch(place) && PaperAddress.ArxivIn(TeXReading.TextOf(place)) is { } stated) draft.IdentifyByArxiv(stated.Value);
        }

        if (entry.Find("url", "link", "bdsk-url-1") is { } url) draft.Address(Verbatim(url));
        else if (UrlCommand().Match(entry.Find("howpublished") ?? entry.Find("note") ?? "") is { Success: true } quoted) draft.Address(Verbatim(quoted.Groups["url"].Value));
        if (entry.Find("code", "github") is { } code) draft.Address(Verbatim(code), LinkKind.Code);
    }

    /// <summary>Publishers put the address of the PDF into `eprint`: it says something only where nothing else leads to the work.</summary>
    private static void AddressOfText(BibText entry, string address, Draft draft)
    {
        if (PaperAddress.Of(Verbatim(address)).Names || entry.Find("doi", "url") is null) draft.Address(Verbatim(address));
    }

    private static void Place(BibText entry, WorkType? type, Draft draft)
    {
        draft.Type = type;
        var journal = Text(entry.Find("journaltitle", "journal", "shortjournal"));
        if (journal is not null && (StatesArxiv().IsMatch(journal) || journal is "CoRR" or "arXiv.org" || VenueText.TypeOf(journal) == WorkType.Preprint))
        {
            draft.Type = WorkType.Preprint;
            draft.Venue = StatesArxiv().IsMatch(journal) || journal is "CoRR" or "arXiv.org" ? "arXiv" : VenueText.Spelled(journal);
            if (draft.Arxiv is not null) (draft.Volume, draft.Issue, draft.Pages) = (null, null, null);
            if (draft.Pages is { } pages && MonthAsPages().IsMatch(pages)) draft.Pages = null;
            return;
        }

        draft.Venue = type switch
        {
            WorkType.Conference or WorkType.Chapter => Text(Joined(entry, "booktitle", "booksubtitle")) ?? journal ?? Text(entry.Find("eventtitle")),
            WorkType.Book or WorkType.Thesis or WorkType.Report => Text(entry.Find("series")),
            WorkType.Article => journal ?? Text(entry.Find("booktitle")),
            _ => journal ?? Text(entry.Find("booktitle")) ?? HowPublished(entry),
        };
        if (type == WorkType.Article && draft.Venue is null && draft.Arxiv is not null) (draft.Type, draft.Venue) = (WorkType.Preprint, "arXiv");
        if (type is not null and not WorkType.Preprint) return;

        // @misc and @online say nothing: what identifies the work does.
        if (draft.Arxiv is not null && (journal is null || type == WorkType.Preprint)) (draft.Type, draft.Venue) = (WorkType.Preprint, "arXiv");
        else if (draft.Doi is { } doi && doi.Value.StartsWith("10.1101/", StringComparison.Ordinal)) draft.Type = WorkType.Preprint;
        else if (draft.Doi is null && draft.Url is not null && journal is null) draft.Type = WorkType.Web;
    }

    private static string? HowPublished(BibText entry)
    {
        var how = entry.Find("howpublished", "organization", "publisher") is { } source ? UrlCommand().Replace(source, "") : null;
        return Text(how) is { } text && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && PaperAddress.Of(text).Web is null ? text : null;
    }

    private static WorkType? TypeOf(BibText entry) => entry.Type switch
    {
        "article" or "periodical" or "suppperiodical" or "review" => WorkType.Article,
        "inproceedings" or "conference" => WorkType.Conference,
        "incollection" or "inbook" or "bookinbook" or "suppbook" or "inreference" or "incollectionchapter" => WorkType.Chapter,
        "book" or "mvbook" or "booklet" or "collection" or "mvcollection" or "proceedings" or "mvproceedings" or "reference" or "manual" => WorkType.Book,
        "phdthesis" or "mastersthesis" or "thesis" or "bathesis" => WorkType.Thesis,
        "techreport" or "report" or "standard" => WorkType.Report,
        "dataset" or "data" => WorkType.Dataset,
        "software" or "code" or "softwareversion" => WorkType.Software,
        "preprint" => WorkType.Preprint,
        "electronic" or "www" => WorkType.Web,
        _ => TeXReading.TextOf(entry.Find("type", "entrysubtype") ?? "").ToLowerInvariant() switch
        {
            "software" or "computer program" => WorkType.Software,
            "dataset" or "data set" => WorkType.Dataset,
            "preprint" => WorkType.Preprint,
            _ => null,
        },
    };

    private static WorkStatus? Standing(BibText entry) => TeXReading.TextOf(entry.Find("note", "pubstate") ?? "").ToLowerInvariant() switch
    {
        "retracted" => WorkStatus.Retracted,
        "withdrawn" => WorkStatus.Withdrawn,
        _ => null,
    };

    private static string? Title(BibText entry)
    {
        var title = Text(entry.Find("title"));
        return title is not null && Text(entry.Find("subtitle")) is { } subtitle ? $"{title}: {subtitle}" : title;
    }

    private static string? Joined(BibText entry, string main, string sub) =>
        entry.Find(main) is { } title && entry.Find(sub) is { } subtitle ? $"{title}: {subtitle}" : entry.Find(main);

    /// <summary>biblatex's `date` (of a range the beginning), or year, month and day.</summary>
    private static PartialDate? DateOf(BibText entry)
    {
        if (entry.Find("date") is { } date && IsoDate().Match(date) is { Success: true } iso && PartialDate.Find(iso.Value) is { } whole) return whole;
        if (FourDigits().Match(entry.Find("year") ?? entry.Find("date") ?? "") is not { Success: true } year) return null;
        var number = int.Parse(year.Value, CultureInfo.InvariantCulture);
        var (month, day) = MonthText.Parse(TeXReading.TextOf(entry.Find("month") ?? ""));
        if (int.TryParse(entry.Find("day"), NumberStyles.None, CultureInfo.InvariantCulture, out var own)) day = own;
        return MonthText.DateOf(number, month, day);
    }

    private static string? Pages(string? source) =>
        Text(source) is { } pages and not "1-1" ? PageDash().Replace(pages, "–") : null; // IEEE's pages before there are any

    private static string? Text(string? source) =>
        source is null ? null : TeXReading.TextOf(source) is { Length: > 0 } text ? text : null;

    /// <summary>Fields that TeX does not interpret; what people escape in them all the same is undone.</summary>
    private static string Verbatim(string source)
    {
        var text = Escaped().Replace(source.Trim(), "$1");
        if (UrlCommand().Match(text) is { Success: true } command) text = command.Groups["url"].Value;
        return text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"\\([_%&#~$])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\\(url|href|path)\s*\{(?<url>[^{}]*)\}(\s*\{[^{}]*\})?")]
    private static partial Regex UrlCommand();

    [GeneratedRegex(@"arxiv|\babs/|\bCoRR\b", RegexOptions.IgnoreCase)]
    private static partial Regex StatesArxiv();

    [GeneratedRegex(@"(?<![0-9])(1[5-9]|20)[0-9]{2}(?![0-9])")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(?=\z|/|T|~|\?)")]
    private static partial Regex IsoDate();

    // Google Scholar takes the month in medRxiv's numbers for pages: "2023--04".
    [GeneratedRegex(@"\A(19|20)[0-9]{2}–(0[1-9]|1[0-2])\z")]
    private static partial Regex MonthAsPages();

    // A range only: "259-265", "e1--e9", not the hyphen of "NEJMra2301725-1a".
    [GeneratedRegex(@"(?<=[0-9])\s*[-–—]+\s*(?=[A-Za-z]?[0-9])")]
    private static partial Regex PageDash();
}
