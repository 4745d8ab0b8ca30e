using System.Text.Json;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>DataCite's REST API, <c>dois/{doi}</c>: data, software and preprints of repositories.</summary>
public sealed class DataCite(Uri root, Fetcher fetcher)
{
    private const string Name = "DataCite";

    public Task<Finding> FindAsync(Doi doi, CancellationToken cancellation = default) =>
        new Question(Name, new Uri(root, "dois/" + Uri.EscapeDataString(doi.Value)), "application/vnd.api+json, application/json").AskAsync(fetcher, Read, cancellation);

    private static Finding Read(FetchResult.Answer answer)
    {
        using var document = JsonDocument.Parse(answer.Text);
        var item = document.RootElement.Field("data").Field("attributes");
        if (item.ValueKind != JsonValueKind.Object) throw new JsonException("There are no attributes.");
        var container = item.Field("container");
        var (type, host) = (TypeOf(item.Field("types")), PublisherOf(item));
        var draft = new Draft(new SourceSpan(answer.Final.AbsoluteUri, 1, 1))
        {
            Type = type,
            Title = TitleOf(item),
            Authors = new AuthorList([.. item.Items("creators").Select(Creator).OfType<Author>()], AndOthers: false),
            Date = DateOf(item),
            Venue = container.Text("title") ?? (type is WorkType.Report or WorkType.Thesis or WorkType.Book ? null : host),
            Volume = container.Text("volume"),
            Issue = container.Text("issue"),
            Pages = container.Text("firstPage") is { } first ? container.Text("lastPage") is { } last && last != first ? $"{first}–{last}" : first : null,
            Publisher = host,
            Language = LanguageText.TagOf(item.Text("language")),
        };
        if (item.Text("doi") is { } own) draft.IdentifyByDoi(own);
        if (draft.Finish() is not { } entry) return new Finding.Unanswered($"{Name} has no title for it.", IsOffline: false);
        var versions = new WorkVersions(Preprint: Related(item, "HasPreprint"), Published: type == WorkType.Preprint ? Related(item, "IsPreprintOf") ?? Related(item, "IsVersionOf") : null);
        return new Finding.Found(RegistryRecord.Of(Name, entry with { Work = entry.Work with { Versions = versions } }));
    }

    /// <summary>The first title that is neither a subtitle nor a translation, with its subtitle.</summary>
    private static string? TitleOf(JsonElement item)
    {
        var titles = item.Items("titles").ToArray();
        var main = titles.FirstOrDefault(title => title.Text("titleType") is null).Text("title") ?? titles.FirstOrDefault().Text("title");
        var subtitle = titles.FirstOrDefault(title => title.Text("titleType") == "Subtitle").Text("title");
        return main is null ? null : TitleText.WithoutMarkup(subtitle is null || subtitle == main ? main : $"{main}: {subtitle}");
    }

    private static Author? Creator(JsonElement creator)
    {
        var name = creator.Text("name");
        if (creator.Text("nameType") == "Organizational") return name is null ? null : new Author.Organization(name);
        var orcid = creator.Items("nameIdentifiers").Where(id => id.Text("nameIdentifierScheme")?.Equals("ORCID", StringComparison.OrdinalIgnoreCase) == true)
            .Select(id => id.Text("nameIdentifier")?.TrimEnd('/').Split('/')[^1]).FirstOrDefault(id => id is not null && CheckDigit.IsOrcid(id));
        if (creator.Text("familyName") is { } family) return new Author.Person(family, creator.Text("givenName"), Orcid: orcid);
        return name is null ? null : NameText.FromInverted(name) is Author.Person person ? person with { Orcid = orcid } : new Author.Organization(name);
    }

    /// <summary>Issued, then the first version's day, then the year alone.</summary>
    private static PartialDate? DateOf(JsonElement item)
    {
        var year = item.Text("publicationYear") is { } text ? MonthText.Find(text) : null;
        // "Issued" is often the year alone where "Submitted" or "Available" has the day of the same year.
        return item.Items("dates").Where(date => date.Text("dateType") is "Issued" or "Available" or "Submitted")
            .Select(date => MonthText.Find((date.Text("date") ?? "").Split('T', '/')[0]))
            .Where(date => date is { } known && (year is null || known.Year == year.Value.Year))
            .OrderByDescending(date => date?.Day is not null).ThenBy(date => date).FirstOrDefault() ?? year;
    }

    private static string? PublisherOf(JsonElement item) => item.Text("publisher") ?? item.Field("publisher").Text("name");

    private static string? Related(JsonElement item, string relation) =>
        item.Items("relatedIdentifiers").Where(other => other.Text("relationType") == relation && other.Text("relatedIdentifierType") is "DOI" or "arXiv")
            .Select(other => PaperAddress.Of(other.Text("relatedIdentifier") ?? "")).Select(address => address.Arxiv?.Value ?? address.Doi?.Arxiv?.Value ?? address.Doi?.Value)
            .FirstOrDefault(id => id is not null && id != item.Text("doi")?.ToLowerInvariant());

    private static WorkType TypeOf(JsonElement types) => (types.Text("resourceTypeGeneral"), types.Text("resourceType")?.ToLowerInvariant()) switch
    {
        ("Preprint", _) or (_, "preprint") => WorkType.Preprint,
        ("Software" or "ComputationalNotebook" or "Model" or "Workflow", _) => WorkType.Software,
        ("Dataset" or "Collection" or "DataPaper", _) => WorkType.Dataset,
        ("ConferencePaper" or "ConferenceProceeding", _) => WorkType.Conference,
        ("BookChapter", _) => WorkType.Chapter,
        ("Book", _) => WorkType.Book,
        ("Dissertation", _) or (_, "thesis" or "dissertation") => WorkType.Thesis,
        ("Report" or "Standard" or "OutputManagementPlan", _) => WorkType.Report,
        ("JournalArticle", _) or ("Text", _) => WorkType.Article,
        _ => WorkType.Web,
    };
}
