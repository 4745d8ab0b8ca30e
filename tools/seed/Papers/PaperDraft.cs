using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Merging;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Papers;

/// <summary>One paper's file as the sources give it, and how it came to be.</summary>
/// <param name="Rows">The rows behind it, as the report calls them.</param>
/// <param name="Evidence">Why several rows are one work.</param>
public sealed record PaperDraft(PaperFile File, ImmutableArray<string> Rows, ImmutableArray<string> Evidence, ImmutableArray<Finding> Findings)
{
    public static PaperDraft Of(SourceWork work, Decisions decisions)
    {
        var title = work.Listed.Select(entry => entry.Title).FirstOrDefault(listed => IsOther(listed, work.Lead.Title)) ?? work.Lead.Title;
        var findings = WorkFindings.Of(work, title);
        var listOnly = work.References.IsEmpty;
        var file = new PaperFile(
            FactsOf(work, title),
            CitationNumbers: [.. work.References.Select(entry => entry.Row.Number)],
            Chapters: listOnly ? [.. work.Listed.Select(entry => entry.Chapter).OfType<string>().Distinct().Select(chapter => new Located<string>(chapter, default))] : [],
            Topics: [], Summary: null, SummarySource: null, Models: [], Results: [],
            Added: listOnly ? decisions.ListDate : null,
            Aliases: [.. work.References.Skip(1).Select(entry => new Located<CitationKey>(new CitationKey(KeyForm.OfPrinted(entry.PrintedKey ?? "")), default))],
            Note: Note(findings), default, Places: []);
        return new PaperDraft(file, [.. work.Entries.Select(entry => entry.Row.ToString())], work.Evidence, findings);
    }

    private static Work FactsOf(SourceWork work, string title)
    {
        var (lead, entries, place) = (work.Lead, work.Entries, work.Placed);
        var preprints = work.References.Where(entry => IsPreprintOf(entry, lead)).ToList();
        var doi = First(entries.Except(preprints), entry => entry.Doi);
        var arxiv = First(entries, entry => entry.Arxiv);
        return new Work(
            work.Key, lead.Type, title,
            OtherTitles(entries, title),
            work.References.Append(lead).MaxBy(entry => entry.Authors.Named.Length)!.Authors, // there is at least the lead
            WorkDate.Of(work),
            lead.Venue, place.Volume, place.Issue, place.Pages, place.Publisher,
            doi, arxiv, First(entries, entry => entry.PubMed), First(entries, entry => entry.PubMedCentral), Isbn: null, Issn: null,
            doi is null && arxiv is null ? First(entries, entry => entry.Url) : null,
            entries.Select(entry => entry.Accessed).FirstOrDefault(date => date is not null), Language: null,
            [.. entries.SelectMany(entry => entry.Links).DistinctBy(link => link.Kind).OrderBy(link => link.Kind)],
            new WorkVersions(First(preprints, entry => entry.Doi?.Value), null),
            lead.Type == WorkType.Preprint ? WorkStatus.Preprint : WorkStatus.Published, Notice: null);
    }

    /// <summary>A reference of its own for the preprint of a published work.</summary>
    private static bool IsPreprintOf(SourceEntry entry, SourceEntry lead) =>
        entry is { Row.IsReference: true, Type: WorkType.Preprint } && lead.Type != WorkType.Preprint;

    private static bool IsOther(string title, string than) => TitleForm.Of(title) != TitleForm.Of(than);

    private static ImmutableArray<string> OtherTitles(ImmutableArray<SourceEntry> entries, string title) =>
        [.. entries.Select(entry => entry.Title).Concat(entries.SelectMany(entry => entry.OtherTitles))
            .Where(other => IsOther(other, title)).DistinctBy(TitleForm.Of)];

    private static T? First<T>(IEnumerable<SourceEntry> entries, Func<SourceEntry, T?> fact) where T : class =>
        entries.Select(fact).FirstOrDefault(value => value is not null);

    private static string? Note(ImmutableArray<Finding> findings)
    {
        var sentences = findings.Where(finding => finding.Kind != FindingKind.Tidied).Select(finding => finding.Text).Distinct().ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }
}
