using System.Collections.Immutable;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Merging;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Papers;

/// <summary>What is to be said about a work: what its rows already know, and where they do not agree.</summary>
public static class WorkFindings
{
    /// <param name="title">The title that was taken.</param>
    public static ImmutableArray<Finding> Of(SourceWork work, string title) =>
    [
        .. work.Entries.SelectMany(entry => entry.Findings),
        .. from listed in work.Listed
           from finding in new[] { Venue(work, listed), FirstAuthor(work, listed), WorkDate.Disagreement(work, listed) }
           where finding is not null
           select finding,
        .. title == work.Lead.Title ? Array.Empty<Finding>() : [new Finding(FindingKind.Tidied, $"The paper list has a later title, `{title}`.")],
        .. Identifiers(work),
        .. Pages(work.Placed),
    ];

    private static Finding? Venue(SourceWork work, SourceEntry listed) =>
        !work.References.IsEmpty && work.Lead.Type == WorkType.Preprint && listed.Venue is { } venue && venue != work.Lead.Venue
            ? new Finding(FindingKind.Doubtful, $"The review cites it on {work.Lead.Venue}; the paper list gives {venue} as the venue.")
            : null;

    private static Finding? FirstAuthor(SourceWork work, SourceEntry listed) =>
        work.Lead.Authors.Named is [Author.Person printed, ..] && listed.Authors.Named is [Author.Person other, ..]
        && TitleForm.Of(printed.Family) != TitleForm.Of(other.Family)
            ? new Finding(FindingKind.Doubtful, $"The paper list names {other.FullName} as the first author.")
            : null;

    private static IEnumerable<Finding> Pages(SourceEntry placed) =>
        placed is { Type: WorkType.Article, Volume: null, Pages: { } pages } && pages.StartsWith("1–", StringComparison.Ordinal)
            ? [new Finding(FindingKind.Doubtful, $"The pages {pages} without a volume are probably those of a version ahead of the issue.")]
            : [];

    private static IEnumerable<Finding> Identifiers(SourceWork work)
    {
        string[] several = [.. work.Entries.Select(entry => entry.Arxiv?.Value).OfType<string>().Distinct()];
        if (several.Length > 1) yield return new Finding(FindingKind.Doubtful, $"The sources give several arXiv identifiers: {string.Join(", ", several)}.");
        if (work.Entries.Length > 1 && work.Evidence.All(reason => reason.StartsWith("stated", StringComparison.Ordinal)))
            yield return new Finding(FindingKind.Doubtful, $"The sources say that {string.Join(", ", work.Entries.Select(entry => entry.Row))} are one work, but neither title nor identifier agree.");
    }
}
