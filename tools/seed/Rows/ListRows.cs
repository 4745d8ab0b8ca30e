using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;

namespace StatiqSite.Seed.Rows;

/// <summary>The paper list that the review's authors keep, one row an entry.</summary>
public static class ListRows
{
    /// <summary>Rows with faults are reported and left out.</summary>
    public static ImmutableArray<SourceEntry> Parse(string path, string text, Decisions decisions, Diagnostics diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var seen = new HashSet<RowId>();
        foreach (var row in JsonRows.Parse(path, text, diagnostics))
        {
            var entry = Read(row, decisions);
            if (row.IsFaulty) continue;
            if (seen.Add(entry.Row)) entries.Add(decisions.Applied(Placed(entry)));
            else diagnostics.Report(SeedRules.Twice, row.At, $"The {entry.Row} stands in an earlier row already.");
        }

        return entries.ToImmutable();
    }

    private static SourceEntry Read(JsonRow row, Decisions decisions)
    {
        var venue = row.Text("venue") is { } printed ? decisions.VenueNamed(printed) : null;
        var links = row.Inner("links");
        var paper = links.Text("paper", WebAddress.Find, "an https or http address");
        var doi = row.Text("doi", Doi.Find, "a DOI");
        var arxiv = row.Text("arxiv", ArxivId.Find, "an arXiv identifier");
        var central = row.Text("pmcid");
        var entry = new SourceEntry(
            new RowId(IsReference: false, row.NeededNumber("line")),
            PrintedKey: null,
            venue?.Type ?? (venue is null && paper is null ? WorkType.Software : WorkType.Article),
            row.NeededText("title"),
            OtherTitles: [],
            PrintedNames.Listed(row.NeededText("authors_as_given"), decisions.Organizations),
            row.NeededNumber("year"),
            row.Number("month") is { } month and >= 1 and <= 12 ? month : null,
            venue?.Name,
            Volume: null, Issue: null, Pages: null, Publisher: null,
            doi, arxiv, PubMed: null, central,
            doi is null && arxiv is null && central is null ? paper : null,
            Accessed: null,
            RowLinks.Of(links),
            decisions.Chapters.GetValueOrDefault(row.NeededText("section")),
            [.. row.Numbers("review_refs").Select(number => new RowId(IsReference: true, number)),
             .. row.Number("duplicate_of_line") is { } line ? [new RowId(IsReference: false, line)] : Array.Empty<RowId>()],
            Findings: [],
            row.At);
        return row.Text("date_note") is null ? entry
            : (entry with { Month = null }).With(FindingKind.Mended, $"The paper list dates it {entry.Year}/{entry.Month:00}, which its arXiv identifier contradicts.");
    }

    // The list names Research Square for a work that it links on arXiv.
    private static SourceEntry Placed(SourceEntry entry) =>
        entry is { Type: WorkType.Preprint, Venue: not "arXiv", Arxiv: not null }
            ? (entry with { Venue = "arXiv" }).With(FindingKind.Doubtful, $"The paper list names {entry.Venue} as the venue, but links to arXiv.")
            : entry;
}
