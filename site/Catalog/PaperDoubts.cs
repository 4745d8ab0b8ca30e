using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>Finds facts that are probably wrong: dates against identifiers, titles in capitals, one title in two files.</summary>
internal static class PaperDoubts
{
    // Shorter ones are the names of columns and replies: "Artificial intelligence in medicine".
    private const int TellingTitle = 40;

    public static void Report(ImmutableArray<PaperFile> papers, Diagnostics diagnostics)
    {
        var titles = new Dictionary<string, PaperFile>(StringComparer.Ordinal);
        foreach (var paper in papers.OrderBy(paper => paper.Work.Key))
        {
            ReportDate(paper, diagnostics);
            if (IsInCapitals(paper.Work.Title)) diagnostics.Report(CatalogRules.TitleInCapitals, paper.PlaceOf("title"), "The title is in capitals.");
            ReportTitle(paper, titles, diagnostics);
        }
    }

    private static void ReportDate(PaperFile paper, Diagnostics diagnostics)
    {
        if (paper.Work.Arxiv is not { } arxiv || !paper.Has("date") || paper.Work.Date.Year == 1) return;
        var (date, submitted) = (paper.Work.Date, arxiv.Submitted);
        var months = date.Year * 12 + (date.Month ?? submitted.Month) - (submitted.Year * 12 + submitted.Month);
        // A work of the last days of a month may be numbered in the next one. What was printed first may follow on arXiv later, but not years later.
        var fits = paper.Work.Type == WorkType.Preprint ? months is -1 or 0 : months >= -24;
        if (!fits) diagnostics.Report(CatalogRules.DateAgainstArxiv, paper.PlaceOf("date"), $"The date is {date}, but arXiv numbered {arxiv} in {submitted}.");
    }

    /// <summary>Names may be capitals one and all ("MIMIC-CXR"), and one small letter may be among capitals ("GPT-4o").</summary>
    private static bool IsInCapitals(string title) =>
        title.Split(' ').Count(word => word.Count(char.IsUpper) >= 4) >= 3 && title.Count(char.IsLower) * 20 <= title.Count(char.IsUpper);

    private static void ReportTitle(PaperFile paper, Dictionary<string, PaperFile> titles, Diagnostics diagnostics)
    {
        var title = FoldedText.LettersOf(paper.Work.Title);
        // Whoever has looked into it says so in a note.
        if (title.Length < TellingTitle || paper.Note is not null || titles.TryAdd(title, paper) || HasMarkOf(titles[title], paper)) return;
        diagnostics.Report(CatalogRules.SameTitle, paper.PlaceOf("title"), $"{titles[title].Source.Path} has the same title.");
    }

    /// <summary>Then they are one work for certain, which has been reported.</summary>
    private static bool HasMarkOf(PaperFile one, PaperFile other) =>
        WorkMarks.Of(one.Work).Select(mark => (mark.Kind, mark.Value)).Intersect(WorkMarks.Of(other.Work).Select(mark => (mark.Kind, mark.Value))).Any();
}
