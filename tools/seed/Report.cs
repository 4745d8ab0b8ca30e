using System.Globalization;
using StatiqSite.Seed.Papers;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed;

/// <summary>What was done and what a person should look at.</summary>
public static class Report
{
    /// <param name="sources">What was read, with numbers.</param>
    public static void Print(
        TextWriter output, IReadOnlyCollection<PaperDraft> papers, string sources, IReadOnlyCollection<RowId> notMet,
        IReadOnlyCollection<PaperDraft> written, IReadOnlyCollection<PaperDraft> alreadyThere)
    {
        Section(output, "Written", written.Select(Key));
        Section(output, "There already, left alone", alreadyThere.Select(Key));
        Section(output, "Several rows, one work", papers.Where(paper => paper.Rows.Length > 1)
            .Select(paper => $"{Key(paper)}: {string.Join(" = ", paper.Rows)} ({string.Join("; ", paper.Evidence)})"));
        Section(output, "Known errors mended", Findings(papers, FindingKind.Mended));
        Section(output, "Written in another way", Findings(papers, FindingKind.Tidied));
        Section(output, "Doubts", Findings(papers, FindingKind.Doubtful));
        Section(output, "Without identifier, address or link", papers.Where(paper => paper.File.Work.Href is null).Select(Key));
        Section(output, "Venues", papers.GroupBy(paper => paper.File.Work.Venue ?? "(none)").OrderBy(venue => venue.Key, StringComparer.Ordinal)
            .Select(venue => string.Create(CultureInfo.InvariantCulture, $"{venue.Count(),4} {venue.Key}")));
        Section(output, "Decisions about rows that are not there", notMet.Select(row => row.ToString()));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{papers.Count} works from {sources}: {written.Count} written, {alreadyThere.Count} there already."));
    }

    private static string Key(PaperDraft paper) => paper.File.Work.Key.Value;

    private static IEnumerable<string> Findings(IEnumerable<PaperDraft> papers, FindingKind kind) =>
        from paper in papers from finding in paper.Findings.Where(finding => finding.Kind == kind).Distinct() select $"{Key(paper)}: {finding.Text}";

    public static void Section(TextWriter output, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} ({all.Length}):"));
        foreach (var line in all) output.WriteLine($"  {line}");
        output.WriteLine();
    }
}
