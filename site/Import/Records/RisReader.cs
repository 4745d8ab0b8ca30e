using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Records;

/// <summary>Reads RIS as Zotero, EndNote, Scopus, Web of Science, PubMed's and publishers' exports write it.</summary>
internal static partial class RisReader
{
    public static ImportReading Read(string path, string text)
    {
        var works = ImmutableArray.CreateBuilder<ImportedWork>();
        var skipped = ImmutableArray.CreateBuilder<SkippedEntry>();
        foreach (var record in Records(path, text))
        {
            if (WorkOf(record) is { } work) works.Add(work);
            else skipped.Add(new SkippedEntry(record.At, $"TY  - {record.Find("TY")}", "It has no title (TI or T1). Give it one, or add the paper by hand."));
        }

        return new ImportReading(works.ToImmutable(), skipped.ToImmutable());
    }

    private static IEnumerable<TaggedRecord> Records(string path, string text)
    {
        List<(string Tag, string Value)>? lines = null;
        var at = default(SourceSpan);
        foreach (var (index, raw) in text.Split('\n').Index())
        {
            var line = raw.TrimEnd('\r', ' ', '\t');
            if (Tag().Match(line) is not { Success: true } tag)
            {
                // A value that was broken over lines goes on.
                if (lines is { Count: > 0 } && line.Trim() is { Length: > 0 } more) lines[^1] = (lines[^1].Tag, $"{lines[^1].Value} {more}".Trim());
                continue;
            }

            var (name, value) = (tag.Groups["tag"].Value, tag.Groups["value"].Value.Trim());
            if (name == "TY")
            {
                if (lines is not null) yield return new TaggedRecord([.. lines], at); // the one before was never ended
                (lines, at) = ([], new SourceSpan(path, index + 1, 1));
            }

            if (name == "ER")
            {
                if (lines is not null) yield return new TaggedRecord([.. lines], at);
                lines = null;
            }
            else
            {
                lines?.Add((name, value));
            }
        }

        if (lines is not null) yield return new TaggedRecord([.. lines], at);
    }

    private static ImportedWork? WorkOf(TaggedRecord record)
    {
        var type = TypeOf(record.Find("TY") ?? "");
        var draft = new Draft(record.At)
        {
            Type = type,
            Title = record.Find("TI", "T1", "CT") ?? (type == WorkType.Book ? record.Find("BT", "T2") : null),
            PrintedKey = record.Find("ID"),
            Authors = Authors(record, type),
            Date = (record.Find("DA") is { } day ? MonthText.Find(day) : null) is { } date && DateAgrees(date, record) ? date : MonthText.Find(record.Find("PY", "Y1", "DA") ?? ""),
            Volume = record.Find("VL"),
            Issue = record.Find("IS"),
            Pages = PagesOf(record.Find("SP"), record.Find("EP")) ?? record.Find("C7"),
            Publisher = record.Find("PB"),
            Language = LanguageText.TagOf(record.Find("LA")),
            Accessed = record.Find("Y2") is { } read && type == WorkType.Web ? MonthText.Find(read) : null,
        };
        draft.Venue = type switch
        {
            WorkType.Book or WorkType.Thesis or WorkType.Report => record.Find("T3"),
            WorkType.Conference => record.Find("T2", "C3", "BT", "JO", "JF", "T3"),
            WorkType.Software or WorkType.Dataset => record.Find("T2") ?? record.Find("PB"),
            _ => record.Find("T2", "JO", "JF", "BT", "JA", "J2"),
        };
        if (type is WorkType.Software or WorkType.Dataset && draft.Venue == draft.Publisher) draft.Publisher = null;
        if (draft.Venue is { } venue && VenueText.TypeOf(venue) == WorkType.Preprint) (draft.Type, draft.Venue) = (WorkType.Preprint, VenueText.Spelled(venue));
        Number(record.Find("SN"), type, draft);
        Identify(record, draft);
        return draft.Finish();
    }

    private static void Identify(TaggedRecord record, Draft draft)
    {
        foreach (var doi in record.All("DO", "DI")) draft.IdentifyByDoi(doi);
        // Older exports put the DOI into M3 or L3; others put a kind of work there.
        foreach (var other in record.All("M3", "L3", "N1"))
            if (StatedDoi().Match(other) is { Success: true } stated) draft.IdentifyByDoi(stated.Groups["doi"].Value);
        foreach (var place in record.All("JO", "JF", "T2"))
            if (VenueText.TypeOf(place) == WorkType.Preprint && PaperAddress.ArxivIn(place) is { } arxiv) draft.IdentifyByArxiv(arxiv.Value);
        foreach (var number in record.All("AN", "M1"))
        {
            if (PaperAddress.ArxivIn(number) is { } arxiv && number.Contains("arxiv", StringComparison.OrdinalIgnoreCase)) draft.IdentifyByArxiv(arxiv.Value);
            else if (record.Find("DB", "DP") is { } database && database.Contains("PubMed", StringComparison.OrdinalIgnoreCase)) draft.IdentifyByPubMed(number);
        }

        foreach (var own in record.All("U1", "U2", "C2", "AN"))
        {
            // PubMed Central: "37438534[pmid]", "PMC10396962[pmcid]".
            if (own.EndsWith("[pmid]", StringComparison.OrdinalIgnoreCase)) draft.IdentifyByPubMed(own[..^6].Trim());
            else if (own.StartsWith("PMC", StringComparison.OrdinalIgnoreCase)) draft.IdentifyByPubMedCentral(own.Split('[')[0].Trim());
        }

        foreach (var address in record.All("UR", "L2").SelectMany(value => value.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            draft.Address(address);
    }

    private static AuthorList Authors(TaggedRecord record, WorkType? type)
    {
        var names = record.All("AU", "A1").ToArray();
        if (names.Length == 0 && type == WorkType.Book) names = [.. record.All("ED", "A2")];
        var others = names.Length > 0 && names[^1].TrimEnd('.', ' ').EndsWith("et al", StringComparison.OrdinalIgnoreCase);
        if (others) names = [.. names[..^1], .. names[^1].Length > 7 ? [names[^1][..names[^1].LastIndexOf("et al", StringComparison.OrdinalIgnoreCase)].Trim(' ', ',')] : Array.Empty<string>()];
        return new AuthorList([.. names.Select(NameText.FromInverted)], others);
    }

    // Some exports put another event into DA than into PY.
    private static bool DateAgrees(PartialDate date, TaggedRecord record) =>
        record.Find("PY", "Y1") is not { } year || MonthText.Find(year) is not { } stated || stated.Year == date.Year;

    private static string? PagesOf(string? first, string? last) =>
        first is null ? null : last is null || last == first ? Range().Replace(first, "–") : $"{first}–{last}";

    private static void Number(string? number, WorkType? type, Draft draft)
    {
        if (number is null) return;
        foreach (var part in number.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = string.Concat(part.Where(character => char.IsAsciiDigit(character) || character is 'X' or 'x'));
            if (digits.Length == 8) draft.Issn ??= $"{digits[..4]}-{digits[4..].ToUpperInvariant()}";
            else if (digits.Length is 10 or 13) draft.Isbn ??= part.Split(' ')[0];
        }
    }

    private static WorkType? TypeOf(string type) => type.ToUpperInvariant() switch
    {
        "JOUR" or "EJOUR" or "JFULL" or "MGZN" or "NEWS" or "ABST" or "INPR" => WorkType.Article,
        "CONF" or "CPAPER" => WorkType.Conference,
        "CHAP" or "ECHAP" => WorkType.Chapter,
        "BOOK" or "EBOOK" or "EDBOOK" or "WHOLE" => WorkType.Book,
        "THES" => WorkType.Thesis,
        "RPRT" or "GOVDOC" or "STAND" => WorkType.Report,
        "DATA" or "AGGR" or "DBASE" => WorkType.Dataset,
        "COMP" => WorkType.Software,
        "ELEC" or "BLOG" or "WEB" or "ICOMM" => WorkType.Web,
        "UNPB" or "UNPD" or "MANSCPT" => WorkType.Preprint,
        _ => null,
    };

    // The whole value, perhaps behind "doi:".
    [GeneratedRegex(@"\A\s*(doi:\s*)?(?<doi>10\.[0-9]{4,9}[0-9.]*/\S+)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex StatedDoi();

    // Two spaces before the hyphen are the rule; EndNote's ER has none after it, and some exports use one.
    [GeneratedRegex(@"\A\s*(?<tag>[A-Z][A-Z0-9])  ?-(\s(?<value>.*))?\z")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[0-9])\s*-+\s*(?=[A-Za-z]?[0-9])")]
    private static partial Regex Range();
}
