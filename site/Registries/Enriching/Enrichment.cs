using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Registries.Enriching;

/// <summary>Asks the registries about papers and says what they know more. Writes nothing.</summary>
public sealed class Enrichment(WorkLookup lookup)
{
    // Enough to keep four registries busy, each at its own pace.
    private const int AtOnce = 6;

    // Shorter titles are shared by many works.
    private const int TellingTitle = 25;

    /// <summary>One proposal for each paper that has an identifier, in the papers' order; those about which nothing is known included.</summary>
    public async Task<ImmutableArray<Proposal>> AskAsync(ImmutableArray<PaperFile> papers, CancellationToken cancellation = default)
    {
        PaperFile[] asked = [.. papers.Where(CanBeAsked)];
        await Task.WhenAll(
            lookup.Arxiv.PrepareAsync(asked.Select(paper => PreprintOf(paper.Work)).OfType<ArxivId>(), cancellation),
            lookup.PubMed.PrepareAsync(asked.Select(paper => paper.Work.PubMed).OfType<string>(), cancellation));
        var proposals = new Proposal[asked.Length];
        await Parallel.ForEachAsync(Enumerable.Range(0, asked.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (index, stop) => proposals[index] = await AskAsync(asked[index], stop));
        return [.. proposals];
    }

    /// <summary>Whether an identifier leads to a registry.</summary>
    public static bool CanBeAsked(PaperFile paper) => paper.Work is { Doi: not null } or { Arxiv: not null } or { PubMed: not null };

    private async Task<Proposal> AskAsync(PaperFile paper, CancellationToken cancellation)
    {
        var (work, silent) = (paper.Work, ImmutableArray.CreateBuilder<string>());
        var same = ImmutableArray.CreateBuilder<RegistryRecord>();
        var (astray, answers) = (new List<Located<string>>(), 0);
        RegistryRecord? preprint = null;
        if (work.Doi is { Arxiv: null } doi && Of(await lookup.Agencies.FindAsync(doi, cancellation), "doi") is { } registered) same.Add(registered);
        var byPubMed = work.PubMed is { } number ? Of(await lookup.PubMed.FindAsync(number, cancellation), "pmid")
            : work.Doi is { Arxiv: null } of && work.Type is not (WorkType.Dataset or WorkType.Software) ? Of(await lookup.PubMed.FindAsync(of, cancellation), null) : null;
        if (byPubMed is not null) same.Add(byPubMed);
        if (PreprintOf(work) is { } arxiv && Of(await lookup.Arxiv.FindAsync(arxiv, cancellation), work.Arxiv is not null ? "arxiv" : work.Doi?.Arxiv is not null ? "doi" : "versions") is { } deposited)
        {
            if (work.Type == WorkType.Preprint) same.Add(deposited);
            else preprint = deposited;
        }

        var published = await PublishedAsync();
        var proposal = Comparison.Of(paper, same.ToImmutable(), preprint, published);
        return proposal with { Contradictions = [.. astray, .. proposal.Contradictions], IsAnswered = answers > 0, Unanswered = [.. silent.Distinct()] };

        // By what a registry says that it became; else, of a work without a DOI, by its title and first author.
        async Task<RegistryRecord?> PublishedAsync()
        {
            if (work.Versions.Published is not null || work.Type != WorkType.Preprint && same.Append(null).Any(record => (record?.Work ?? work).Doi is { Arxiv: null })) return null;
            var named = same.Append(preprint).Select(record => record?.Work.Versions.Published).FirstOrDefault(version => version is not null);
            if (named is not null && Doi.Find(named) is { } final) return final == work.Doi ? null : Of(await lookup.Agencies.FindAsync(final, cancellation), null);
            if (work.Type is not (WorkType.Preprint or WorkType.Article or WorkType.Conference) || work.Title.Length < TellingTitle) return null;
            var authors = work.Authors.Named.IsEmpty ? (preprint ?? same.FirstOrDefault())?.Work.Authors.Named ?? [] : work.Authors.Named;
            return authors is [var first, ..] ? Of(await lookup.Crossref.FindAsync(work.Title, first, cancellation), null) : null;
        }

        RegistryRecord? Of(Finding finding, string? key)
        {
            if (finding is Finding.Unanswered unanswered) silent.Add(unanswered.Reason);
            else answers++;
            if (finding is Finding.Found found) return found.Record;
            if (finding is Finding.Absent absent && key is not null) astray.Add(new Located<string>($"`{key}` leads nowhere: {absent.Reason}", paper.PlaceOf(key)));
            return null;
        }
    }

    private static ArxivId? PreprintOf(Work work) => work.Arxiv ?? work.Doi?.Arxiv ?? (work.Versions.Preprint is { } version ? ArxivId.Find(version) : null);
}
