using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Records;

/// <summary>Reads PubMed's MEDLINE format (.nbib), by the tags of the National Library of Medicine.</summary>
internal static partial class MedlineReader
{
    public static ImportReading Read(string path, string text)
    {
        var works = ImmutableArray.CreateBuilder<ImportedWork>();
        var skipped = ImmutableArray.CreateBuilder<SkippedEntry>();
        foreach (var record in Records(path, text))
        {
            if (WorkOf(record) is { } work) works.Add(work);
            else skipped.Add(new SkippedEntry(record.At, $"PMID- {record.Find("PMID")}", "It has no title (TI). Add the paper by hand."));
        }

        return new ImportReading(works.ToImmutable(), skipped.ToImmutable());
    }

    /// <summary>A record begins at its PMID; a line that begins with spaces goes on with the one before.</summary>
    private static IEnumerable<TaggedRecord> Records(string path, string text)
    {
        var lines = new List<(string Tag, string Value)>();
        var at = default(SourceSpan);
        foreach (var (index, raw) in text.Split('\n').Index())
        {
            var line = raw.TrimEnd('\r', ' ');
            if (Tag().Match(line) is { Success: true } tag)
            {
                if (tag.Groups["tag"].Value == "PMID")
                {
                    if (lines.Count > 0) yield return new TaggedRecord([.. lines], at);
                    lines.Clear();
                    at = new SourceSpan(path, index + 1, 1);
                }

                lines.Add((tag.Groups["tag"].Value, tag.Groups["value"].Value.Trim()));
            }
            else if (lines.Count > 0 && line.StartsWith("      ", StringComparison.Ordinal))
            {
                lines[^1] = (lines[^1].Tag, $"{lines[^1].Value} {line.Trim()}");
            }
        }

        if (lines.Count > 0) yield return new TaggedRecord([.. lines], at);
    }

    private static ImportedWork? WorkOf(TaggedRecord record)
    {
        var kinds = record.All("PT").ToArray();
        var isBook = record.Find("BTI") is not null;
        var draft = new Draft(record.At)
        {
            Type = kinds.Contains("Preprint") ? WorkType.Preprint : isBook ? record.Find("TI") is null ? WorkType.Book : WorkType.Chapter : WorkType.Article,
            // A title in brackets was translated by PubMed.
            Title = (record.Find("TI") ?? record.Find("BTI"))?.TrimEnd('.').Trim('[', ']'),
            Authors = Authors(record),
            Date = MonthText.Find(record.Find("DP") ?? ""),
            Venue = isBook ? record.Find("TI") is null ? null : record.Find("BTI") : record.Find("JT", "TA"),
            Volume = record.Find("VI"),
            Issue = record.Find("IP"),
            Pages = record.Find("PG") is { } pages ? Shortened(pages) : null,
            Publisher = record.Find("PB"),
            Issn = record.All("IS").Select(number => number.Split(' ')[0]).FirstOrDefault(number => number.Length == 9),
            Isbn = record.Find("ISBN")?.Split(' ')[0],
            Language = LanguageText.TagOf(record.Find("LA")),
            Status = kinds.Contains("Retracted Publication") ? WorkStatus.Retracted : record.Find("EIN") is not null ? WorkStatus.Corrected : null,
        };
        if (record.Find("PMID") is { } number) draft.IdentifyByPubMed(number);
        if (record.Find("PMC") is { } central) draft.IdentifyByPubMedCentral(central);
        foreach (var id in record.All("LID", "AID").Where(id => id.EndsWith("[doi]", StringComparison.Ordinal)).Take(1)) draft.IdentifyByDoi(id[..^5]);
        if (record.Find("TI")?.StartsWith('[') == true) draft.Doubt("PubMed translated the title; the work's own title may stand in TT.");
        if (draft.Status == WorkStatus.Retracted) draft.Doubt("PubMed marks it as retracted; add the notice.");
        return draft.Finish();
    }

    private static AuthorList Authors(TaggedRecord record)
    {
        var full = record.All("FAU").ToArray();
        ImmutableArray<Author> people = full.Length > 0
            ? [.. full.Select(NameText.FromInverted).Select(author => author is Author.Organization { Name: var name } ? NameText.FromReadingOrder(name) : author)]
            : [.. record.All("AU").Select(NameText.FromReadingOrder)];
        return new AuthorList([.. people, .. record.All("CN").Select(name => new Author.Organization(name))], AndOthers: false);
    }

    /// <summary>MEDLINE leaves out digits that repeat: 1233-9 means 1233–1239.</summary>
    internal static string Shortened(string pages)
    {
        if (PageRange().Match(pages) is not { Success: true } range) return pages;
        var (first, last) = (range.Groups["first"].Value, range.Groups["last"].Value);
        return $"{first}–{(last.Length < first.Length ? first[..^last.Length] + last : last)}";
    }

    [GeneratedRegex(@"\A(?<tag>[A-Z]{2,4}[A-Z0-9]?) *- (?<value>.*)\z")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A(?<first>[A-Za-z]?[0-9]+)-(?<last>[A-Za-z]?[0-9]+)\z")]
    private static partial Regex PageRange();
}
