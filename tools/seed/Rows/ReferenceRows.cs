using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;

namespace StatiqSite.Seed.Rows;

/// <summary>The review's own reference list, one row a number.</summary>
public static partial class ReferenceRows
{
    private static readonly ImmutableDictionary<string, WorkType> Types = new Dictionary<string, WorkType>
    {
        ["article"] = WorkType.Article, ["inproceedings"] = WorkType.Conference, ["preprint"] = WorkType.Preprint, ["book"] = WorkType.Book,
        ["report"] = WorkType.Report, ["software"] = WorkType.Software, ["webpage"] = WorkType.Web,
    }.ToImmutableDictionary();

    /// <summary>Rows with faults are reported and left out.</summary>
    public static ImmutableArray<SourceEntry> Parse(string path, string text, Decisions decisions, Diagnostics diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var seen = new HashSet<RowId>();
        foreach (var row in JsonRows.Parse(path, text, diagnostics))
        {
            var entry = Read(row, decisions);
            if (row.IsFaulty) continue;
            if (seen.Add(entry.Row)) entries.Add(Placed(PrintedPages.Mended(decisions.Applied(entry))));
            else diagnostics.Report(SeedRules.Twice, row.At, $"The number {entry.Row} stands in an earlier row already.");
        }

        return entries.ToImmutable();
    }

    private static SourceEntry Read(JsonRow row, Decisions decisions)
    {
        var venue = row.Text("venue") is { } printed ? decisions.VenueNamed(printed) : null;
        var type = row.Text("type", text => Types.TryGetValue(text, out var known) ? known : (WorkType?)null, "one of " + string.Join(", ", Types.Keys.Order(StringComparer.Ordinal))) ?? WorkType.Article;
        var isBook = type == WorkType.Book;
        var entry = new SourceEntry(
            new RowId(IsReference: true, row.NeededNumber("n")),
            row.NeededText("raw_key"),
            type == WorkType.Article && venue?.Type is { } better ? better : type,
            row.Text("title_cased") ?? row.NeededText("title"),
            OtherTitles: [],
            new AuthorList([.. row.Texts("authors").Select(name => PrintedNames.Initialed(name, decisions.Organizations))], row.Flag("authors_truncated")),
            row.NeededNumber("year"),
            Month: null,
            isBook ? null : venue?.Name,
            row.Text("volume"), row.Text("issue"), row.Text("pages"),
            isBook ? row.Text("publisher") ?? venue?.Name : row.Text("publisher"),
            row.Text("doi", Doi.Find, "a DOI"), row.Text("arxiv", ArxivId.Find, "an arXiv identifier"),
            row.Text("pmid"), row.Text("pmcid"),
            row.Text("url", WebAddress.Find, "an https or http address"),
            row.Text("accessed", Accessed, "a date"),
            Links: [],
            Chapter: null,
            [.. row.Numbers("seed_list_lines").Select(line => new RowId(IsReference: false, line))],
            Findings: [],
            row.At);
        return venue is not null && row.Text("venue") != venue.Name ? entry.With(FindingKind.Tidied, $"The venue is printed `{row.Text("venue")}`.") : entry;
    }

    /// <summary>Where it was published, as far as the row and its identifiers tell.</summary>
    private static SourceEntry Placed(SourceEntry entry) => entry switch
    {
        { Type: WorkType.Software, Arxiv: not null } =>
            (entry with { Type = WorkType.Preprint, Venue = "arXiv" }).With(FindingKind.Mended, $"The review prints {entry.Venue} as the venue; the work is on arXiv."),
        { Type: WorkType.Article, Venue: null, Arxiv: not null } =>
            (entry with { Type = WorkType.Preprint, Venue = "arXiv" }).With(FindingKind.Mended, "The review prints no venue; the work is on arXiv."),
        { Type: WorkType.Article, Venue: null } => entry.With(FindingKind.Doubtful, "The review prints no venue."),
        // The repository is both where the work is read and its code.
        { Type: WorkType.Software, Url: { Host: "github.com" } url } => entry with { Links = [new WorkLink(LinkKind.Code, url), .. entry.Links] },
        _ => entry,
    };

    // "2023-8-31" beside "2023-09-02".
    private static PartialDate? Accessed(string text) =>
        Day().Match(text) is { Success: true } day
            ? PartialDate.Find($"{day.Groups[1].Value}-{day.Groups[2].Value.PadLeft(2, '0')}-{day.Groups[3].Value.PadLeft(2, '0')}")
            : PartialDate.Find(text);

    [GeneratedRegex(@"\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\z")]
    private static partial Regex Day();
}
