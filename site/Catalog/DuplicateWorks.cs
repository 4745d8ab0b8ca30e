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
            foreach (var (kind, value, name) in Marks(paper.Work))
            {
                if (seen.TryAdd((kind, value), paper) || ReferenceEquals(seen[(kind, value)], paper)) continue;
                diagnostics.Report(CatalogRules.SameWork, paper.PlaceOf(name), $"This is the work of {seen[(kind, value)].Source.Path}: both have the {kind} {Shown(paper.Work, kind, value)}.");
                break;
            }
        }
    }

    /// <summary>Kind of mark, comparable value, and the key of the file under which it stands.</summary>
    private static IEnumerable<(string Kind, string Value, string Name)> Marks(Work work)
    {
        if (work.Doi is { } doi)
        {
            yield return ("DOI", doi.Value, "doi");
            if (doi.Arxiv is { } same) yield return ("arXiv identifier", same.Value, "doi");
        }

        if (work.Arxiv is { } arxiv) yield return ("arXiv identifier", arxiv.Value, "arxiv");
        if (work.PubMed is { } number) yield return ("PubMed number", number, "pmid");
        if (work.PubMedCentral is { } central) yield return ("PubMed Central identifier", central, "pmcid");
        if (work.Versions.Preprint is { } preprint)
        {
            if ((ArxivId.Find(preprint) ?? Doi.Find(preprint)?.Arxiv) is { } id) yield return ("arXiv identifier", id.Value, "versions");
            else if (Doi.Find(preprint) is { } version) yield return ("DOI", version.Value, "versions");
        }

        if (work.Versions.Published is { } published && Doi.Find(published) is { } final) yield return ("DOI", final.Value, "versions");

        // A title alone proves nothing ("Editorial"); with the first author's name it does.
        if (work.Authors.Named is [var first, ..])
            yield return ("title and first author", FoldedText.LettersOf(work.Title) + " " + FoldedText.LettersOf(first.ShortName), "title");
    }

    private static string Shown(Work work, string kind, string value) =>
        kind == "title and first author" ? $"“{work.Title}”" : value;
}
