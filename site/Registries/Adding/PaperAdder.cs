using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Import.Merging;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Registries.Adding;

/// <summary>Makes papers of works that somebody names. Writes nothing.</summary>
/// <param name="sources">The companion; all its papers could be read.</param>
/// <param name="today">When the papers enter the companion.</param>
/// <param name="allowSameTitle">Whether a work may have the title of another one.</param>
public sealed class PaperAdder(Sources sources, WorkLookup lookup, PartialDate today, bool allowSameTitle)
{
    // Shorter titles ("Editorial", "Reply") are shared by many works.
    private const int TellingTitle = 25;

    private Sources known = sources;

    /// <summary>What is found counts as known from then on, so that a work that is named twice is new once.</summary>
    public async Task<AddOutcome> AddAsync(string written, CancellationToken cancellation = default)
    {
        if (WorkLookup.Understand(written) is not { } address) return new AddOutcome.Refused(written, $"{Quoted.Of(written)} is neither an identifier nor an address.");
        // Whoever has the work already need not ask anybody.
        if (Holder(address) is var (key, evidence)) return new AddOutcome.Known(written, key, evidence, []);
        return await lookup.FindAsync(address, cancellation) switch
        {
            Finding.Found found => Of(written, found.Record),
            Finding.Absent absent => new AddOutcome.Refused(written, absent.Reason),
            Finding.Unanswered silent => new AddOutcome.Unanswered(written, silent.Reason, silent.IsOffline),
            _ => throw new InvalidOperationException("There are three findings."),
        };
    }

    private AddOutcome Of(string written, RegistryRecord record)
    {
        var plan = ImportPlan.Of([new ImportReading([record.Entry], [])], known, today);
        if (plan.Merged is [var merged]) return new AddOutcome.Known(written, merged.Into, merged.Evidence, merged.Offers);
        if (plan.New is not [var paper]) return new AddOutcome.Refused(written, plan.Skipped.Select(entry => entry.Why).FirstOrDefault() ?? "Too little is known of it.");
        if (!allowSameTitle && SameTitle(record.Work.Title) is { } other) return new AddOutcome.SameTitle(written, other.Work.Key, record.Work.Title);
        known = known with { Papers = known.Papers.Add(paper.Paper) };
        return new AddOutcome.Ready(written, paper.Paper, record, paper.Doubts);
    }

    private (CitationKey Key, string Evidence)? Holder(PaperAddress address)
    {
        (string, string?)[] asked =
        [
            ("DOI", address.Doi?.Value), ("arXiv identifier", (address.Arxiv ?? address.Doi?.Arxiv)?.Value),
            ("PubMed number", address.PubMed), ("PubMed Central identifier", address.PubMedCentral),
        ];
        foreach (var paper in known.Papers)
        {
            foreach (var (kind, value, _) in WorkMarks.Of(paper.Work))
                if (asked.Contains((kind, value))) return (paper.Work.Key, $"{kind} {value}");
            if (!address.Names && address.Web is { } web && (paper.Work.Url == web || paper.Work.Links.Any(link => link.Address == web))) return (paper.Work.Key, $"address {web}");
        }

        return null;
    }

    private PaperFile? SameTitle(string title)
    {
        var letters = FoldedText.LettersOf(title);
        return letters.Length < TellingTitle ? null : known.Papers.FirstOrDefault(paper => paper.Work.AlternativeTitles.Prepend(paper.Work.Title).Any(other => FoldedText.LettersOf(other) == letters));
    }
}
