using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>What tells a work from all others. Two files that share a mark are of one work.</summary>
public static class WorkMarks
{
    public const string TitleAndAuthor = "title and first author";

    /// <summary>Kind of mark, comparable value, and the key of the file under which it stands; in order of their force.</summary>
    public static IEnumerable<(string Kind, string Value, string Name)> Of(Work work)
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
            yield return (TitleAndAuthor, FoldedText.LettersOf(work.Title) + " " + FoldedText.LettersOf(first.ShortName), "title");
    }
}
