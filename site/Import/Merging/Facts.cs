using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Merging;

/// <summary>Brings what two sources say about one work together.</summary>
internal static class Facts
{
    /// <summary>The first work, with what it leaves open taken from the second. What both state stays as the first has it.</summary>
    public static Work Completed(Work work, Work other) => work with
    {
        Authors = other.Authors.Named.Length > work.Authors.Named.Length && (work.Authors.AndOthers || work.Authors.Named.IsEmpty) ? other.Authors : work.Authors,
        AlternativeTitles = FoldedText.LettersOf(work.Title) == FoldedText.LettersOf(other.Title) ? work.AlternativeTitles : [.. work.AlternativeTitles.Append(other.Title).Distinct()],
        Date = other.Date.Year == work.Date.Year && work.Date.Month is null ? other.Date : work.Date,
        Venue = work.Venue ?? other.Venue,
        Volume = work.Volume ?? other.Volume,
        Issue = work.Issue ?? other.Issue,
        Pages = work.Pages ?? other.Pages,
        Publisher = work.Publisher ?? other.Publisher,
        Doi = work.Doi ?? other.Doi,
        Arxiv = work.Arxiv ?? other.Arxiv,
        PubMed = work.PubMed ?? other.PubMed,
        PubMedCentral = work.PubMedCentral ?? other.PubMedCentral,
        Isbn = work.Isbn ?? other.Isbn,
        Issn = work.Issn ?? other.Issn,
        Url = work.Url ?? other.Url,
        Language = work.Language ?? other.Language,
        Links = [.. work.Links.Concat(other.Links).DistinctBy(link => link.Kind).OrderBy(link => link.Kind)],
    };

    /// <summary>What the second work knows and the first does not, in the words of a paper's file.</summary>
    public static ImmutableArray<string> MissingIn(Work work, Work other) =>
    [
        .. Offer("doi", work.Doi?.Value, other.Doi?.Value),
        .. Offer("arxiv", work.Arxiv?.Value ?? work.Versions.Preprint, other.Arxiv?.Value),
        .. Offer("pmid", work.PubMed, other.PubMed),
        .. Offer("pmcid", work.PubMedCentral, other.PubMedCentral),
        .. Offer("venue", work.Venue, other.Venue),
        .. Offer("volume", work.Volume, other.Volume),
        .. Offer("issue", work.Issue, other.Issue),
        .. Offer("pages", work.Pages, other.Pages),
        .. other.Links.Where(link => work.Links.All(own => own.Kind != link.Kind) && work.Url != link.Address).Select(link => $"links: {{ {link.Kind.ToString().ToLowerInvariant()}: {link.Address.Value} }}"),
        .. work.Authors.Named.IsEmpty && !other.Authors.Named.IsEmpty ? [$"authors: {string.Join("; ", other.Authors.Named.Select(author => author.FullName))}"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Offer(string key, string? own, string? other) =>
        own is null && other is not null ? [$"{key}: {other}"] : [];
}
