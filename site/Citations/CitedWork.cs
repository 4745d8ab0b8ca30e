using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>
/// A work as it is cited. All that is a decision is taken here, once, so that no two formats tell a work differently.
/// Every text is clean (<see cref="PlainText"/>) and not yet encoded; what is not known is null.
/// </summary>
/// <param name="IsComplete">Has what its entry type requires. If not, TeX gets <c>@misc</c>; RIS and CSL require nothing and keep the type.</param>
/// <param name="Container">What contains or hosts the work, by <see cref="VenueRole"/>.</param>
/// <param name="Doi">Of the work itself; of a preprint without one, the DOI that arXiv registers.</param>
/// <param name="Url">Only when no DOI of its own leads to the work.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Links">What belongs to it, at most one of a kind.</param>
/// <param name="Paper">Its place in the companion; null when it is told apart from one.</param>
internal sealed record CitedWork(
    CitationKey Key,
    TypeMapping Mapping,
    bool IsComplete,
    string Title,
    AuthorList Authors,
    PartialDate Date,
    string? Container,
    string? Publisher,
    string? Volume,
    string? Issue,
    PageRange? Pages,
    string? Doi,
    ArxivId? Arxiv,
    string? PubMed,
    string? PubMedCentral,
    string? Isbn,
    string? Issn,
    string? Url,
    PartialDate? Accessed,
    string? Language,
    WorkStatus Status,
    ImmutableArray<WorkLink> Links,
    Paper? Paper)
{
    public static CitedWork Of(Paper paper) => Of(paper.Work) with { Paper = paper };

    public static CitedWork Of(Work work)
    {
        var mapping = TypeMapping.Of(work.Type);
        var authors = work.Authors with { Named = Clean(work.Authors.Named) };
        var (container, publisher) = Home(work, mapping.Venue);
        var doi = work.Doi?.Value ?? (work.Type == WorkType.Preprint ? work.Arxiv?.Doi : null);
        var url = work.Url?.Value ?? (work.Doi is null ? work.Href : null);

        var known = (authors.Named.IsEmpty ? Fact.None : Fact.Author)
            | (container is null ? Fact.None : Fact.Container)
            | (publisher is null ? Fact.None : Fact.Publisher)
            | (doi is null && url is null ? Fact.None : Fact.Address);

        return new CitedWork(
            work.Key,
            mapping,
            IsComplete: (mapping.Requires & ~known) == Fact.None,
            PlainText.Of(work.Title) ?? "",
            authors,
            work.Date,
            container,
            publisher,
            PlainText.Of(work.Volume),
            PlainText.Of(work.Issue),
            PlainText.Of(work.Pages) is { } pages ? PageRange.Parse(pages) : null,
            doi,
            work.Arxiv,
            PlainText.Of(work.PubMed),
            PlainText.Of(work.PubMedCentral),
            PlainText.Of(work.Isbn),
            PlainText.Of(work.Issn),
            url,
            work.Accessed,
            PlainText.Of(work.Language),
            work.Status,
            work.Links,
            Paper: null);
    }

    /// <summary>"Retracted" or "Withdrawn": what a reader of a reference must be told.</summary>
    public string? Standing => Status is WorkStatus.Retracted or WorkStatus.Withdrawn ? Status.ToString() : null;

    public BibEntryType BibTeX => IsComplete ? Mapping.BibTeX : BibEntryType.Misc;

    public BibEntryType BibLaTeX => IsComplete ? Mapping.BibLaTeX : BibEntryType.Misc;

    /// <summary>The identifier by which a preprint on arXiv is cited in place of a volume and pages: "arXiv:2311.01918".</summary>
    public string? PreprintNumber => Mapping.Type == WorkType.Preprint && Arxiv is { } id ? "arXiv:" + id.Value : null;

    /// <summary>Where the work is found, in one line, for entries without fields for it: "Nature 616(7956):259–265", "GitHub", "arXiv:2311.01918".</summary>
    public string? Whereabouts
    {
        get
        {
            if (PreprintNumber is { } number) return number;
            if (Container is null) return Publisher;
            var issue = Issue is null ? "" : $"({Issue})";
            var pages = Pages is null ? "" : $":{Pages.Join("–")}";
            var place = Volume + issue + pages;
            return place.Length == 0 ? Container : $"{Container} {place.TrimStart(':')}";
        }
    }

    private static (string? Container, string? Publisher) Home(Work work, VenueRole role)
    {
        var (venue, publisher) = (PlainText.Of(work.Venue), PlainText.Of(work.Publisher));
        return role switch
        {
            VenueRole.Contains => (venue, publisher),
            VenueRole.Issues when publisher is null || publisher == venue => (null, venue),
            VenueRole.Issues => (venue, publisher),
            _ => (venue ?? publisher ?? (work is { Type: WorkType.Preprint, Arxiv: not null } ? "arXiv" : null), null),
        };
    }

    private static ImmutableArray<Author> Clean(ImmutableArray<Author> authors)
    {
        var clean = ImmutableArray.CreateBuilder<Author>(authors.Length);
        foreach (var author in authors)
        {
            if (Clean(author) is { } name) clean.Add(name);
        }

        return clean.DrainToImmutable();
    }

    private static Author? Clean(Author author) => author switch
    {
        Author.Organization organization => PlainText.Of(organization.Name) is { } name ? new Author.Organization(name) : null,
        Author.Person person => PlainText.Of(person.Family) is { } family
            ? person with
            {
                Family = family,
                Given = PlainText.Of(person.Given),
                Particle = PlainText.Of(person.Particle),
                Suffix = PlainText.Of(person.Suffix),
            }
            : null,
        _ => throw new InvalidOperationException($"No citation format knows {author.GetType()}."),
    };
}
