using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import;

/// <summary>Gathers the facts of one entry while its file is read; every reader fills the same draft, so that all decide alike.</summary>
internal sealed class Draft(SourceSpan at)
{
    private readonly List<string> doubts = [];
    private readonly SortedDictionary<LinkKind, WorkLink> links = [];

    public WorkType? Type { get; set; }

    public string? Title { get; set; }

    public AuthorList Authors { get; set; } = AuthorList.None;

    public PartialDate? Date { get; set; }

    public string? Venue { get; set; }

    public string? Volume { get; set; }

    public string? Issue { get; set; }

    public string? Pages { get; set; }

    public string? Publisher { get; set; }

    public string? Isbn { get; set; }

    public string? Issn { get; set; }

    public string? Language { get; set; }

    public string? PrintedKey { get; set; }

    public PartialDate? Accessed { get; set; }

    public WorkStatus? Status { get; set; }

    public Doi? Doi { get; private set; }

    public ArxivId? Arxiv { get; private set; }

    public string? PubMed { get; private set; }

    public string? PubMedCentral { get; private set; }

    public WebAddress? Url { get; private set; }

    public ImmutableArray<string> Headings { get; init; } = [];

    public void Doubt(string sentence)
    {
        if (!doubts.Contains(sentence)) doubts.Add(sentence);
    }

    /// <summary>An identifier or address in any form that people write; what it says is kept where it belongs.</summary>
    /// <param name="kind">What the link is said to lead to; null for the work itself.</param>
    public void Address(string written, LinkKind? kind = null)
    {
        if (PaperAddress.IsOfIndex(written)) return;
        var address = PaperAddress.Of(written);
        if (kind is null or LinkKind.Blog && address.Names)
        {
            if (address.Doi is { } doi) Identify(doi);
            if (address.Arxiv is { } arxiv) Identify(arxiv);
            if (address.PubMed is { } number) PubMed ??= number;
            if (address.PubMedCentral is { } central) PubMedCentral ??= central;
            if (address.Names) return;
        }

        if (address.Web is not { } web)
        {
            if (written.Trim().Length > 0) Doubt($"The link {Quoted.Of(written.Trim())} is no https or http address and was left out.");
        }
        else if (kind is { } known)
        {
            Link(known, web);
        }
        else if (Url is null)
        {
            Url = web;
        }
        else if (Url != web)
        {
            Doubt($"There is another address: {web.Value}");
        }
    }

    /// <summary>A DOI with or without a resolver; anything else is doubted.</summary>
    public void IdentifyByDoi(string written)
    {
        // Wiley's old ones hold angle brackets, which end an address.
        if (written.Contains('<', StringComparison.Ordinal) && StatiqSite.Content.Works.Doi.Find(written.Trim()) is { } whole) Identify(whole);
        else if (PaperAddress.Of(written.Trim()) is { Doi: { } doi }) Identify(doi);
        else Doubt($"{Quoted.Of(written.Trim())} is no DOI and was left out.");
    }

    public void IdentifyByArxiv(string written)
    {
        if (PaperAddress.ArxivIn(written) is { } arxiv) Identify(arxiv);
        else Doubt($"{Quoted.Of(written.Trim())} is no arXiv identifier and was left out.");
    }

    public void IdentifyByPubMed(string number)
    {
        if (number.Length is > 0 and <= 9 && number.All(char.IsAsciiDigit)) PubMed ??= number;
    }

    public void IdentifyByPubMedCentral(string id)
    {
        var digits = id.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? id[3..] : id;
        if (digits.Length is > 0 and <= 9 && digits.All(char.IsAsciiDigit)) PubMedCentral ??= "PMC" + digits;
    }

    /// <summary>Null when there is no title, which every paper has.</summary>
    public ImportedWork? Finish()
    {
        if (Title is not { Length: > 0 } title) return null;
        var type = Type ?? Guess();
        if (type == WorkType.Article && Venue is { } named && VenueText.TypeOf(named) is WorkType.Preprint) type = WorkType.Preprint;
        var venue = Venue ?? (type == WorkType.Preprint && Arxiv is not null ? "arXiv" : null);
        var date = Date ?? Arxiv?.Submitted;
        var (isbn, issn) = (Checked("ISBN", Isbn, CheckDigit.IsIsbn), Checked("ISSN", Issn, CheckDigit.IsIssn));
        var work = new Work(
            default, type, TitleText.Of(title), [], Authors, date ?? new PartialDate(1, null, null),
            venue, Volume, Issue, Pages, Publisher == venue ? null : Publisher, Doi, Arxiv, PubMed, PubMedCentral, isbn, issn, Url, Accessed, Language,
            [.. links.Values], WorkVersions.None, Status ?? (type == WorkType.Preprint ? WorkStatus.Preprint : WorkStatus.Published), Notice: null);
        if (date is null) Doubt("No year is stated.");
        if (Date is { } stated && Arxiv is { } id && stated < new PartialDate(id.Submitted.Year, null, null))
            Doubt(string.Create(CultureInfo.InvariantCulture, $"The year {stated.Year} is before the arXiv identifier {id}, which is of {id.Submitted}."));
        return new ImportedWork(work, PrintedKey, date is not null, Headings, [.. doubts], at);
    }

    /// <summary>A number whose check digit is wrong was mistyped, or is of another kind.</summary>
    private string? Checked(string name, string? number, Func<string, bool> isRight)
    {
        if (number is null || isRight(number)) return number;
        Doubt($"The {name} {Quoted.Of(number)} has a wrong check digit and was left out.");
        return null;
    }

    private WorkType Guess() =>
        Venue is { } venue ? VenueText.TypeOf(venue) ?? WorkType.Article
        : Arxiv is not null ? WorkType.Preprint
        : Doi is not null || PubMed is not null || PubMedCentral is not null ? WorkType.Article
        : Url is null && (links.ContainsKey(LinkKind.Code) || links.ContainsKey(LinkKind.Model)) ? WorkType.Software
        : Url is null && links.ContainsKey(LinkKind.Data) ? WorkType.Dataset
        : WorkType.Web;

    private void Identify(Doi doi)
    {
        // arXiv's own DOI says no more than the identifier.
        if (doi.Arxiv is { } arxiv) Identify(arxiv);
        else if (Doi is null) Doi = doi;
        else if (Doi != doi) Doubt($"There is another DOI: {doi}.");
    }

    private void Identify(ArxivId arxiv)
    {
        if (Arxiv is null) Arxiv = arxiv;
        else if (Arxiv != arxiv) Doubt($"There is another arXiv identifier: {arxiv}.");
    }

    private void Link(LinkKind kind, WebAddress address)
    {
        if (links.TryAdd(kind, new WorkLink(kind, address)) || links[kind].Address == address) return;
        Doubt($"There is another link to {kind.ToString().ToLowerInvariant()}: {address.Value}");
    }
}
