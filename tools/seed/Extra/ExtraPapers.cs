using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Merging;
using StatiqSite.Seed.Papers;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Extra;

/// <summary>Papers out of the rows of the later lists that were chosen.</summary>
public static class ExtraPapers
{
    /// <summary>In the order of the decisions. A choice whose rows are not there makes no paper; one whose key is taken is reported.</summary>
    /// <param name="taken">Keys and aliases of the other papers.</param>
    public static ImmutableArray<PaperDraft> Of(ImmutableArray<ExtraRow> rows, ExtraChoices choices, Decisions decisions, IEnumerable<CitationKey> taken, Diagnostics diagnostics)
    {
        var named = rows.SelectMany(row => row.Names, (row, name) => (row, name)).ToDictionary(pair => pair.name, pair => pair.row, StringComparer.Ordinal);
        var keys = taken.ToHashSet();
        var papers = ImmutableArray.CreateBuilder<PaperDraft>();
        foreach (var choice in choices.Papers)
        {
            ImmutableArray<ExtraRow> found = [.. choice.Rows.Select(name => named.GetValueOrDefault(name)).OfType<ExtraRow>()];
            if (!keys.Add(choice.Key))
                diagnostics.Report(SeedRules.KeyTaken, choice.Source, $"The key `{choice.Key}` belongs to another work already.");
            else if (!found.IsEmpty)
                papers.Add(Draft(choice, found, choices.Added, decisions));
        }

        return papers.ToImmutable();
    }

    private static PaperDraft Draft(ExtraChoice choice, ImmutableArray<ExtraRow> rows, PartialDate added, Decisions decisions)
    {
        var work = FactsOf(choice, rows, decisions);
        ImmutableArray<Finding> findings = [.. new[] { Noted(choice), OtherFirstAuthor(rows), DateOfPreprint(rows[0], work) }.OfType<Finding>()];
        var file = new PaperFile(
            work, CitationNumbers: [], choice.Chapters, choice.Topics, Summary: null, SummarySource: null, Models: [], Results: [],
            added, Aliases: [], findings.IsEmpty ? null : string.Join(' ', findings.Select(finding => finding.Text)), default, Places: []);
        return new PaperDraft(file, [.. rows.Select(row => row.Names[0])], rows.Length == 1 ? [] : ["decided"], findings);
    }

    private static Work FactsOf(ExtraChoice choice, ImmutableArray<ExtraRow> rows, Decisions decisions)
    {
        var lead = rows[0];
        var title = choice.Title ?? lead.Title;
        var venue = lead.Venue is { } printed ? decisions.VenueNamed(printed) : null;
        var type = venue?.Type ?? (venue is null && lead.Doi is null ? WorkType.Preprint : WorkType.Article);
        return new Work(
            choice.Key, type, title,
            [.. rows.SelectMany(row => row.OtherTitles.Prepend(row.Title)).Where(other => TitleForm.Of(other) != TitleForm.Of(title)).DistinctBy(TitleForm.Of)],
            rows.Select(row => row.Authors).FirstOrDefault(authors => !authors.Named.IsEmpty) ?? AuthorList.None,
            DateOf(lead, type),
            venue?.Name ?? (type == WorkType.Preprint ? "arXiv" : null), Volume: null, Issue: null, Pages: null, Publisher: null,
            lead.Doi, lead.Arxiv, lead.PubMed, PubMedCentral: null, Isbn: null, Issn: null, Url: null, Accessed: null, Language: null,
            [.. rows.SelectMany(row => row.Links).DistinctBy(link => link.Kind).OrderBy(link => link.Kind)],
            new WorkVersions(Preprint: rows.Skip(1).Select(row => row.Names[0]).FirstOrDefault(), choice.Published),
            type == WorkType.Preprint ? WorkStatus.Preprint : WorkStatus.Published, Notice: null);
    }

    /// <summary>The month of a preprint's arXiv identifier; else the list's year, and its month unless that is the preprint's.</summary>
    private static PartialDate DateOf(ExtraRow lead, WorkType type) =>
        lead.Arxiv is { } preprint && type == WorkType.Preprint ? preprint.Submitted
        : new PartialDate(lead.Year, IsDatedByPreprint(lead) ? null : lead.Month, null);

    private static bool IsDatedByPreprint(ExtraRow row) => row.Arxiv is { } preprint && preprint.Submitted == new PartialDate(row.Year, row.Month, null);

    private static Finding? DateOfPreprint(ExtraRow lead, Work work) =>
        work.Type != WorkType.Preprint && IsDatedByPreprint(lead)
            ? new Finding(FindingKind.Doubtful, string.Create(CultureInfo.InvariantCulture,
                $"The year is that of the preprint ({lead.Year}-{lead.Month:00}); that of {work.Venue} may be later."))
            : null;

    private static Finding? OtherFirstAuthor(ImmutableArray<ExtraRow> rows) =>
        rows is [{ Authors.Named: [Author.Person published, ..] }, { Authors.Named: [Author.Person other, ..] }, ..] && TitleForm.Of(published.Family) != TitleForm.Of(other.Family)
            ? new Finding(FindingKind.Doubtful, $"The preprint names {other.FullName} as the first author.")
            : null;

    private static Finding? Noted(ExtraChoice choice) =>
        choice.Note is { } note ? new Finding(choice.Title is null ? FindingKind.Doubtful : FindingKind.Mended, note) : null;
}
