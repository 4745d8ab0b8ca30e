using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Import.Merging;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>Finds out all that the registries know about one work.</summary>
public sealed class WorkLookup
{
    private readonly Fetcher fetcher;
    private readonly TimeProvider clock;
    private readonly Uri resolver;

    public WorkLookup(RegistryAddresses addresses, Fetcher fetcher, TimeProvider clock)
    {
        (this.fetcher, this.clock, resolver) = (fetcher, clock, addresses.DoiResolver);
        Crossref = new Crossref(addresses.Crossref, fetcher);
        Agencies = new DoiAgencies(Crossref, new DataCite(addresses.DataCite, fetcher), addresses.DoiResolver, fetcher);
        Arxiv = new Arxiv(addresses.Arxiv, fetcher);
        PubMed = new PubMed(addresses.PubMed, addresses.PubMedCentral, fetcher);
        GitHub = new GitHub(addresses.GitHub, addresses.GitHubFiles, fetcher);
    }

    public Crossref Crossref { get; }

    public DoiAgencies Agencies { get; }

    public Arxiv Arxiv { get; }

    public PubMed PubMed { get; }

    public GitHub GitHub { get; }

    /// <summary>What a person wrote, taken apart; null when it is neither an identifier nor an address.</summary>
    public static PaperAddress? Understand(string written)
    {
        var text = written.Trim();
        var number = text.StartsWith("pmid:", StringComparison.OrdinalIgnoreCase) ? text[5..].Trim() : text;
        if (number.Length is > 0 and <= 9 && number.All(char.IsAsciiDigit) && number[0] != '0') return new PaperAddress(null, null, number, null, null);
        var central = text.StartsWith("pmcid:", StringComparison.OrdinalIgnoreCase) ? text[6..].Trim() : text;
        if (central.Length is > 3 and <= 12 && central.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) && central[3..].All(char.IsAsciiDigit)) return new PaperAddress(null, null, null, central.ToUpperInvariant(), null);
        var address = PaperAddress.Of(text);
        return address.Names || address.Web is not null ? address : null;
    }

    /// <summary>Whether there is a network at all.</summary>
    public async Task<bool> IsReachableAsync(CancellationToken cancellation = default) => await fetcher.ProbeAsync(resolver, cancellation) is FetchResult.Answer;

    /// <param name="address">See <see cref="Understand"/>.</param>
    public async Task<Finding> FindAsync(PaperAddress address, CancellationToken cancellation = default)
    {
        var finding = address switch
        {
            { Doi.Arxiv: { } own } => await Arxiv.FindAsync(own, cancellation),
            { Doi: { } doi } => await ByDoiAsync(doi, cancellation),
            { Arxiv: { } arxiv } => await Arxiv.FindAsync(arxiv, cancellation),
            { PubMed: { } number } => await ByNumberAsync(number, cancellation),
            { PubMedCentral: { } central } => await ByCentralAsync(central, cancellation),
            { Web: { } web } => await ByPageAsync(web, cancellation),
            _ => new Finding.Absent("Nothing is named."),
        };
        // A DOI that was guessed from a publisher's address may be none; the page itself may tell more.
        return finding is Finding.Absent && address is { Doi: not null, Web: { } page } && !page.Host.EndsWith("doi.org", StringComparison.OrdinalIgnoreCase) ? await ByPageAsync(page, cancellation) : finding;
    }

    private async Task<Finding> ByDoiAsync(Doi doi, CancellationToken cancellation)
    {
        var finding = await Agencies.FindAsync(doi, cancellation);
        if (finding is not Finding.Found { Record: var record } || record.Work.Type is WorkType.Dataset or WorkType.Software) return finding;
        return await PubMed.FindAsync(doi, cancellation) switch
        {
            Finding.Found other => new Finding.Found(Together(record, other.Record)),
            Finding.Unanswered silent => new Finding.Found(Doubted(record, $"{silent.Reason} Its PubMed number is left open.")),
            _ => finding,
        };
    }

    private async Task<Finding> ByNumberAsync(string number, CancellationToken cancellation)
    {
        var finding = await PubMed.FindAsync(number, cancellation);
        if (finding is not Finding.Found { Record: var record } || record.Work.Doi is not { } doi) return finding;
        return await Agencies.FindAsync(doi, cancellation) switch
        {
            Finding.Found publisher => new Finding.Found(Together(publisher.Record, record)),
            Finding.Unanswered silent => new Finding.Found(Doubted(record, $"{silent.Reason} This is what PubMed says.")),
            _ => finding,
        };
    }

    private async Task<Finding> ByCentralAsync(string central, CancellationToken cancellation)
    {
        var (names, reason) = await PubMed.ConvertAsync(central, cancellation);
        return names is null ? reason! : await FindAsync(names, cancellation); // without names there is a reason
    }

    private async Task<Finding> ByPageAsync(WebAddress address, CancellationToken cancellation)
    {
        if (GitHub.RepositoryIn(address) is { } repository) return await ByRepositoryAsync(repository, cancellation);
        PaperAddress? identifier = null;
        var today = clock.GetLocalNow();
        var page = await new Question(address.Host, new Uri(address.Value), "text/html, application/xhtml+xml").AskAsync(fetcher, Read, cancellation);
        if (identifier is { } named && await FindAsync(named with { Web = null }, cancellation) is Finding.Found better) return better;
        return page switch
        {
            Finding.Absent => new Finding.Absent($"There is no page at {address.Value}."),
            Finding.Unanswered { IsOffline: false } refused => new Finding.Unanswered($"{refused.Reason} Name the work's DOI instead.", IsOffline: false),
            _ => page,
        };

        Finding Read(FetchResult.Answer answer)
        {
            if (answer.MediaType is not ("text/html" or "application/xhtml+xml" or "")) return new Finding.Unanswered($"{address.Host} sends no page ({answer.MediaType}).", IsOffline: false);
            var read = WebPage.Parse(answer.Text);
            identifier = read.Identifier;
            return read.Entry(address, new PartialDate(today.Year, today.Month, today.Day)) is { } entry
                ? new Finding.Found(RegistryRecord.Of(address.Host, entry))
                : new Finding.Unanswered($"{address.Host} gives the page no title.", IsOffline: false);
        }
    }

    private async Task<Finding> ByRepositoryAsync(string repository, CancellationToken cancellation)
    {
        if (await GitHub.PreferredAsync(repository, cancellation) is not { } preferred || await FindAsync(preferred with { Web = null }, cancellation) is not Finding.Found { Record: var record })
            return await GitHub.FindAsync(repository, cancellation);
        if (WebAddress.Find("https://github.com/" + repository) is not { } code || record.Work.Links.Any(link => link.Kind == LinkKind.Code)) return new Finding.Found(record);
        return new Finding.Found(record with { Entry = record.Entry with { Work = record.Work with { Links = [.. record.Work.Links.Append(new WorkLink(LinkKind.Code, code)).OrderBy(link => link.Kind)] } } });
    }

    /// <summary>The first record, with what it leaves open taken from the second.</summary>
    internal static RegistryRecord Together(RegistryRecord first, RegistryRecord second)
    {
        var work = Facts.Completed(first.Work, second.Work) with
        {
            AlternativeTitles = first.Work.AlternativeTitles,
            Title = TidyEntry.IsShouted(first.Work.Title) && Catalog.FoldedText.LettersOf(first.Work.Title) == Catalog.FoldedText.LettersOf(second.Work.Title) ? second.Work.Title : first.Work.Title,
            Status = Graver(first.Work.Status, second.Work.Status),
            Notice = first.Work.Status >= second.Work.Status ? first.Work.Notice ?? second.Work.Notice : second.Work.Notice ?? first.Work.Notice,
            Versions = new WorkVersions(first.Work.Versions.Preprint ?? second.Work.Versions.Preprint, first.Work.Versions.Published ?? second.Work.Versions.Published),
        };
        var shouted = !TidyEntry.IsShouted(work.Title);
        var doubts = first.Entry.Doubts.Union(second.Entry.Doubts).Where(doubt => !(shouted && doubt.StartsWith("The registry has the title in capitals", StringComparison.Ordinal)));
        return new RegistryRecord([.. first.Registries.Union(second.Registries)], first.Entry with { Work = work, Doubts = [.. doubts] });
    }

    // In the order of the enumeration, a retraction outweighs a correction, and both outweigh what is merely out.
    private static WorkStatus Graver(WorkStatus one, WorkStatus other) => one >= WorkStatus.Corrected || other >= WorkStatus.Corrected ? (WorkStatus)Math.Max((int)one, (int)other) : one;

    private static RegistryRecord Doubted(RegistryRecord record, string doubt) => record with { Entry = record.Entry with { Doubts = [.. record.Entry.Doubts, doubt] } };
}
