using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Registries.Enriching;

/// <summary>Holds a paper's file against what registries say. What the file states is never replaced.</summary>
internal sealed class Comparison
{
    private static readonly ImmutableArray<string> Keys = [.. PaperShape.Paper.Fields.Select(field => field.Key)];

    private readonly PaperFile paper;
    private readonly SortedDictionary<int, ProposedFact> facts = [];
    private readonly List<Located<string>> contradictions = [];
    private Work better;

    private Comparison(PaperFile paper) => (this.paper, better) = (paper, paper.Work);

    /// <param name="same">Records of the very publication that the file describes.</param>
    /// <param name="preprint">arXiv's record of an article's preprint; null when there is none, or when the file is of the preprint itself.</param>
    /// <param name="published">The record of the published version that a registry names; null when none does.</param>
    public static Proposal Of(PaperFile paper, ImmutableArray<RegistryRecord> same, RegistryRecord? preprint, RegistryRecord? published)
    {
        var comparison = new Comparison(paper);
        ImmutableArray<RegistryRecord> trusted = [.. same.Where(record => comparison.IsOfTheWork(record, mayDiffer: false))];
        if (preprint is not null && !comparison.IsOfTheWork(preprint, mayDiffer: true)) preprint = null;
        if (published is not null && !TitleAgreement.IsLike(paper.Work, published.Work.Title))
        {
            comparison.Differs("title", $"{preprint?.Names ?? "A registry"} names {published.Work.Doi} as the published version, which is “{published.Work.Title}”.");
            published = null;
        }

        foreach (var record in trusted) comparison.Take(record);
        if (published is not null) comparison.TakePublished(published);
        comparison.TakeAuthors([.. trusted, .. new[] { published, preprint }.OfType<RegistryRecord>()]);
        return new Proposal(paper, paper with { Work = comparison.better }, [.. comparison.facts.Values], [.. comparison.contradictions.Distinct()], IsAnswered: true, []);
    }

    /// <summary>An identifier that leads to another title is a mistake of the file, or the work has two titles; a person must see.</summary>
    /// <param name="mayDiffer">Preprints change their titles when they are published.</param>
    private bool IsOfTheWork(RegistryRecord record, bool mayDiffer)
    {
        if (TitleAgreement.IsSame(paper.Work, record.Work.Title)) return true;
        var isLike = TitleAgreement.IsLike(paper.Work, record.Work.Title);
        if (!isLike || !mayDiffer) Differs("title", $"{record.Names} has the title “{record.Work.Title}”.");
        return isLike;
    }

    private void Take(RegistryRecord record)
    {
        var (work, own) = (record.Work, paper.Work);
        TakePlace(record);
        Fill("doi", record, own.Doi?.Value, work.Doi?.Value, Same, doi => better = better with { Doi = Doi.Find(doi) });
        Fill("pmid", record, own.PubMed, work.PubMed, Same, number => better = better with { PubMed = number });
        Fill("pmcid", record, own.PubMedCentral, work.PubMedCentral, Same, id => better = better with { PubMedCentral = id });
        TakeVersions(record);
        TakeStatus(record);
        if (work.Date.Year > 1 && work.Date.Year != own.Date.Year && record.Entry.HasDate)
            Differs("date", string.Create(CultureInfo.InvariantCulture, $"`date` is {own.Date}; {record.Names} has {work.Date}."));
    }

    /// <summary>Where it was printed: what a registry says of that goes together, and where a part of it contradicts the file the rest is of no use.</summary>
    private void TakePlace(RegistryRecord record)
    {
        var (work, own, before) = (record.Work, paper.Work, contradictions.Count);
        (string Key, string? Own, string? Theirs, Func<string, string, bool> Agree)[] place =
        [
            ("venue", own.Venue, work.Venue, VenueAgreement.Agree), ("volume", own.Volume, work.Volume, Same),
            ("issue", own.Issue, work.Issue, Same), ("pages", own.Pages, work.Pages, SamePages),
        ];
        foreach (var (key, mine, theirs, agree) in place)
            if (mine is not null && theirs is not null) Fill(key, record, mine, theirs, agree, _ => { });
        if (contradictions.Count > before) return;
        Fill("venue", record, own.Venue, work.Venue, VenueAgreement.Agree, venue => better = better with { Venue = venue });
        Fill("volume", record, own.Volume, work.Volume, Same, volume => better = better with { Volume = volume });
        Fill("issue", record, own.Issue, work.Issue, Same, issue => better = better with { Issue = issue });
        Fill("pages", record, own.Pages, work.Pages, SamePages, pages => better = better with { Pages = pages });
    }

    private void TakeVersions(RegistryRecord record)
    {
        var (known, versions) = (better.Versions, record.Work.Versions);
        if (versions.Preprint is { } preprint && known.Preprint is null && paper.Work.Arxiv?.Value != preprint && paper.Work.Type != WorkType.Preprint)
            Propose("versions", record, known with { Preprint = preprint });
    }

    /// <summary>What a preprint became is a version of it; what an article was first is the same work, whose identifiers the file may lack.</summary>
    private void TakePublished(RegistryRecord record)
    {
        if (paper.Work.Type != WorkType.Preprint)
        {
            // The same text in another place is another publication, with a DOI of its own.
            if (paper.Work.Venue is not { } venue || record.Work.Venue is not { } other || VenueAgreement.Agree(venue, other)) Take(record);
            else Differs("venue", $"`venue` is {Quoted.Of(venue)}; {record.Names} has {record.Work.Doi} in {Quoted.Of(other)}.");
        }
        else if (record.Work.Doi is { } doi && better.Versions.Published is null && paper.Work.Doi != doi) Propose("versions", record, better.Versions with { Published = doi.Value });
    }

    private void Propose(string key, RegistryRecord record, WorkVersions versions)
    {
        better = better with { Versions = versions };
        Note(key, record);
    }

    /// <summary>A notice goes into a file that says nothing of its standing; one that says otherwise is a person's to change.</summary>
    private void TakeStatus(RegistryRecord record)
    {
        var (status, notice) = (record.Work.Status, record.Work.Notice);
        if (status < WorkStatus.Corrected) return;
        if (better.Status == status)
        {
            if (better.Notice is not null || notice is null) return;
            better = better with { Notice = notice };
            Note("notice", record);
        }
        else if (paper.Has("status") && paper.Work.Status == better.Status)
        {
            Differs("status", $"`status` is {PaperShape.Statuses[(int)paper.Work.Status]}; {record.Names} has it as {PaperShape.Statuses[(int)status]}{(notice is null ? "" : ": " + notice)}.");
        }
        else if (better.Status < status)
        {
            better = better with { Status = status, Notice = paper.Work.Notice ?? notice };
            Note("status", record);
            if (better.Notice != paper.Work.Notice) Note("notice", record);
        }
    }

    /// <summary>The first record that names everybody and agrees with all whom the file names.</summary>
    private void TakeAuthors(ImmutableArray<RegistryRecord> records)
    {
        var own = paper.Work.Authors;
        var isOpen = own.AndOthers || own.Named.IsEmpty && !paper.Has("authors");
        foreach (var record in records.Where(record => !record.Work.Authors.Named.IsEmpty))
        {
            var theirs = record.Work.Authors;
            if (Difference(own, theirs, isOpen) is { } difference)
            {
                Differs("authors", $"{difference.Own}; {record.Names} has {difference.Theirs}.");
            }
            else if (isOpen && !theirs.AndOthers && !theirs.Named.Any(author => author is Author.Person { Family: { Length: > 3 } family } && TidyEntry.IsShouted(family)))
            {
                better = better with { Authors = theirs };
                Note("authors", record);
                return;
            }
        }
    }

    private static (string Own, string Theirs)? Difference(AuthorList own, AuthorList theirs, bool isOpen)
    {
        var index = AuthorAgreement.FirstDifference(own, theirs);
        if (index < theirs.Named.Length)
            return (string.Create(CultureInfo.InvariantCulture, $"Author {index + 1} is {Quoted.Of(own.Named[index.Value].FullName)}"), Quoted.Of(theirs.Named[index.Value].FullName));
        return index is not null || !isOpen && theirs.Named.Length > own.Named.Length
            ? (string.Create(CultureInfo.InvariantCulture, $"`authors` has {own.Named.Length}"), theirs.Named.Length.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private void Fill(string key, RegistryRecord record, string? own, string? theirs, Func<string, string, bool> agree, Action<string> take)
    {
        if (theirs is null || facts.ContainsKey(Keys.IndexOf(key))) return;
        if (own is null && !paper.Has(key))
        {
            take(theirs);
            Note(key, record);
        }
        else if (own is not null && !agree(own, theirs))
        {
            Differs(key, $"`{key}` is {Quoted.Of(own)}; {record.Names} has {Quoted.Of(theirs)}.");
        }
    }

    private void Note(string key, RegistryRecord record) => facts.TryAdd(Keys.IndexOf(key), new ProposedFact(key, record.Names));

    private void Differs(string key, string sentence) => contradictions.Add(new Located<string>(sentence, paper.PlaceOf(key)));

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>One dash or another; a first page alone agrees with its range.</summary>
    private static bool SamePages(string one, string other)
    {
        var (a, b) = (Parts(one), Parts(other));
        return a[0] == b[0] && (a.Length == 1 || b.Length == 1 || a[^1] == b[^1]);

        static string[] Parts(string pages) => pages.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Split(['-', '–', '—', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [""];
    }
}
