using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>Finds works that stand in two files.</summary>
internal static class DuplicateWorks
{
    public static void Report(ImmutableArray<PaperFile> papers, Diagnostics diagnostics)
    {
        var seen = new Dictionary<(string Kind, string Value), PaperFile>();
        foreach (var paper in papers.OrderBy(paper => paper.Work.Key))
        {
            foreach (var (kind, value, name) in WorkMarks.Of(paper.Work))
            {
                if (seen.TryAdd((kind, value), paper) || ReferenceEquals(seen[(kind, value)], paper)) continue;
                diagnostics.Report(CatalogRules.SameWork, paper.PlaceOf(name), $"This is the work of {seen[(kind, value)].Source.Path}: both have the {kind} {Shown(paper.Work, kind, value)}.");
                break;
            }
        }
    }

    private static string Shown(Work work, string kind, string value) =>
        kind == WorkMarks.TitleAndAuthor ? $"“{work.Title}”" : value;
}
