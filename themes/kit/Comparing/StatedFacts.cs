using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;
using StatiqSite.Kit.Wording;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Kit.Comparing;

/// <summary>
/// What a page says of its paper, for the comparison, which reads it out of the pages of the papers that are compared: JSON in the
/// head, the same in every theme and under every template. A fact is <c>[id, value, …]</c>, a value a text, <c>[text, address]</c> or
/// <c>[text, address, what the address is called]</c>.
/// </summary>
public static class StatedFacts
{
    /// <summary>Of the element that holds them.</summary>
    public const string ElementId = "page-facts";

    internal const string Topic = "topic.";
    internal const string Result = "result.";
    internal static readonly ImmutableArray<LinkKind> LinkKinds = [.. Enum.GetValues<LinkKind>()];

    /// <summary>So many authors are named where there are more than one beyond them.</summary>
    private const int NamedAuthors = 4;

    /// <summary>So many sentences are quoted; all of them stand on the paper's page.</summary>
    private const int Quoted = 3;

    // No <, > or &, so that it can stand in a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string Link(LinkKind kind) => $"link.{kind.ToString().ToLowerInvariant()}";

    /// <summary>JSON that holds no mark-up. No fact that the file does not have.</summary>
    public static string Of(PaperPage page)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            var work = page.Paper.Work;
            json.WriteStartObject();
            json.WriteString("key", page.Paper.Key.Value);
            json.WriteString("name", FigureText.Cited(work));
            json.WriteString("title", work.Title);
            if (work.Language is { } language) json.WriteString("language", language);
            json.WriteStartArray("facts");
            foreach (var (id, values) in Facts(page)) Write(id, values, json);
            json.WriteEndArray();
            json.WriteStartArray("results");
            foreach (var standing in page.Standings) Write(ResultId(standing), [new(ResultLabel(standing)), ResultOf(page, standing)], json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static IEnumerable<(string Id, IEnumerable<FactValue> Values)> Facts(PaperPage page) =>
        Publication(page).Concat(InReview(page)).Concat(Topics(page)).Concat(Models(page.Paper)).Concat(Elsewhere(page.Paper));

    private static IEnumerable<(string, IEnumerable<FactValue>)> Publication(PaperPage page)
    {
        var (site, work) = (page.Site, page.Paper.Work);
        yield return ("authors", Authors(site, work));
        yield return ("published", [new(DateText.Full(work.Date))]);
        if (work.Venue is { } venue) yield return ("venue", [new(venue, site.Href(Addresses.OfVenue(venue)))]);
        yield return ("kind", [new(LinkText.Of(work.Type))]);
        if (work.Status is WorkStatus.Retracted or WorkStatus.Withdrawn or WorkStatus.Corrected)
            yield return ("status", [new(work.Status.ToString().ToLowerInvariant(), work.Notice?.Value)]);
        if (page.Paper.File is { Summary: { } summary, SummarySource: var source })
            yield return ("summary", new[] { summary, source is null ? null : $"This summary rests on {source}." }.OfType<string>().Select(text => new FactValue(text)));
    }

    private static IEnumerable<FactValue> Authors(Site site, Work work)
    {
        var named = work.Authors.Named;
        var shown = named.Length > NamedAuthors + 1 ? NamedAuthors : named.Length;
        foreach (var author in named.Take(shown)) yield return new(author.FullName, site.Href(Addresses.OfAuthor(author)));
        if (named.Length > shown) yield return new($"and {CountText.Of(named.Length - shown)} more");
        else if (work.Authors.AndOthers && shown > 0) yield return new("and others");
    }

    private static IEnumerable<(string, IEnumerable<FactValue>)> InReview(PaperPage page)
    {
        var (site, paper) = (page.Site, page.Paper);
        yield return ("listed", [new(ReviewText.Listed(paper))]);
        if (paper.Number is { } number) yield return ("number", [new(FormattableString.Invariant($"[{number}]"))]);
        yield return ("chapters", page.Steps.Select(step => step.Chapter).Where(chapter => paper.Chapters.Contains(chapter.Slug)).Select(chapter => new FactValue($"{chapter.Number} {chapter.Title}".Trim(), site.Href(chapter))));
        var sentences = page.Sentences;
        var quoted = sentences.Length > Quoted + 1 ? Quoted : sentences.Length;
        var places = sentences.Take(quoted).Select(sentence => new CitedPlace(site, sentence)).Select(place => new FactValue(place.Text, place.Href, place.Place));
        yield return ("says", quoted == sentences.Length ? places : places.Append(new($"and {CountText.Of(sentences.Length - quoted)} more places", site.Href(paper))));
    }

    private static IEnumerable<(string, IEnumerable<FactValue>)> Topics(PaperPage page) =>
        from facet in page.Site.Review.Taxonomy.Facets
        select (Topic + facet.Id, from term in page.Paper.Terms where term.Facet == facet.Id select new FactValue(term.Label, page.Site.Href(Addresses.Of(term))));

    /// <summary>Where a paper has several models, a value says of which it is.</summary>
    private static IEnumerable<(string, IEnumerable<FactValue>)> Models(Paper paper)
    {
        var models = paper.File.Models;
        return (from model in models
                from fact in ModelFact.Of(model)
                from value in fact.Values
                group new FactValue(models.Length == 1 ? value : $"{model.Name}: {value}") by fact.Id)
            .Select(fact => (fact.Key, fact.AsEnumerable()))
            .Prepend(("model", models.Select(model => new FactValue(model.Name))));
    }

    private static string ResultId(Standing standing) => $"{Result}{standing.Benchmark.Id}.{standing.Table.Id}";

    private static string ResultLabel(Standing standing)
    {
        var part = FigureText.Part(standing.Table.Subset, standing.Table.Split);
        return $"{standing.Benchmark.Name}: {FigureText.Title(standing.Table)}{(part.Length > 0 ? $"; {part}" : "")}";
    }

    /// <summary>"86.5 % (Med-PaLM 2; stated by Yuan et al., 2023, section 3.2)".</summary>
    private static FactValue ResultOf(PaperPage page, Standing standing)
    {
        var figure = standing.Row.Figure;
        var origin = figure.Origin;
        var by = origin.Paper is { } other && other != page.Paper ? $"; stated by {FigureText.Cited(other.Work)}" : origin.Page is { } address ? $"; stated at {address.Value}" : "";
        var place = origin.Place is { } known ? $", {known}" : "";
        return new($"{FigureText.Of(figure.Value, standing.Table.Metric)} ({figure.Model}{by}{place})", page.Site.Href(standing.Benchmark, standing.Table));
    }

    private static IEnumerable<(string, IEnumerable<FactValue>)> Elsewhere(Paper paper)
    {
        var work = paper.Work;
        foreach (var kind in LinkKinds)
            yield return (Link(kind), work.Links.Where(link => link.Kind == kind).Select(link => new FactValue(link.Address.Value, link.Address.Value)));
        if (work.Doi is { } doi) yield return ("doi", [new(doi.Value, doi.Href)]);
        if (work.Arxiv is { } arxiv) yield return ("arxiv", [new(arxiv.Value, arxiv.Href)]);
        if (work.PubMed is { } pubmed) yield return ("pmid", [new(pubmed, LinkText.PubMed(pubmed))]);
        if (work.PubMedCentral is { } central) yield return ("pmcid", [new(central, LinkText.PubMedCentral(central))]);
        if (work.Versions.Preprint is { } preprint) yield return ("preprint", [new(preprint, LinkText.OfVersion(preprint))]);
        if (work.Versions.Published is { } published) yield return ("later", [new(published, LinkText.OfVersion(published))]);
        if (paper.File.Note is { } note) yield return ("doubt", [new(note)]);
    }

    private static void Write(string id, IEnumerable<FactValue> values, Utf8JsonWriter json)
    {
        var isFirst = true;
        foreach (var (text, href, place) in values)
        {
            if (isFirst)
            {
                json.WriteStartArray();
                json.WriteStringValue(id);
                isFirst = false;
            }

            if (href is null)
            {
                json.WriteStringValue(text);
                continue;
            }

            json.WriteStartArray();
            json.WriteStringValue(text);
            json.WriteStringValue(href);
            if (place is not null) json.WriteStringValue(place);
            json.WriteEndArray();
        }

        if (!isFirst) json.WriteEndArray();
    }
}
