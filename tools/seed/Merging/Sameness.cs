using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Merging;

/// <summary>What makes two rows one work.</summary>
public static class Sameness
{
    /// <summary>Rows that share one of these marks are one work.</summary>
    public static IEnumerable<(string Mark, string Evidence)> MarksOf(SourceEntry entry, Decisions decisions)
    {
        if (entry.Arxiv is { } arxiv) yield return ($"arxiv {arxiv}", $"arXiv {arxiv}");
        if (entry.Doi is { } doi) yield return ($"doi {doi}", $"DOI {doi}");
        // A title alone is not enough: letters and editorials share theirs.
        yield return ($"title {TitleForm.Of(entry.Title)} {Family(entry)}", "title and first author");
        yield return ($"row {entry.Row}", Stated(entry));
        foreach (var row in entry.SameAs) yield return ($"row {row}", Stated(entry));
        foreach (var same in decisions.SameWorks.Where(same => entry.Row.IsReference && same.References.Contains(entry.Row.Number)))
            yield return ($"decided {same.Because}", same.Because);
    }

    private static string Family(SourceEntry entry) => entry.Authors.Named.FirstOrDefault() switch
    {
        Author.Person person => TitleForm.Of(person.Family),
        { } organization => TitleForm.Of(organization.ShortName),
        null => "",
    };

    private static string Stated(SourceEntry entry) => entry.Row.IsReference ? "stated with the reference" : "stated with the list's entry";
}
