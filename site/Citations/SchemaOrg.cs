using System.Text.Json;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>Writes a work in schema.org's vocabulary, as an object of JSON-LD.</summary>
public static class SchemaOrg
{
    private const int LongestHeadline = 110;

    /// <summary>Its type in that vocabulary: "ScholarlyArticle".</summary>
    public static string TypeOf(Work work) => TypeMapping.Of(work.Type).Page.SchemaOrg;

    public static void Write(Work work, Utf8JsonWriter json)
    {
        var cited = CitedWork.Of(work);
        json.WriteStartObject();
        json.WriteString("@type", cited.Mapping.Page.SchemaOrg);
        if (work.Href is { } href) json.WriteString("@id", href);
        json.WriteString("name", cited.Title);
        if (cited.Mapping.Page.SchemaOrg == "ScholarlyArticle") json.WriteString("headline", Headline(cited.Title));
        Authors(cited, json);
        json.WriteString("datePublished", cited.Date.ToString());
        Identifiers(cited, json);
        if (work.Href is not null) json.WriteString("sameAs", work.Href);
        Home(cited, json);
        Text("pageStart", cited.Pages?.First, json);
        Text("pageEnd", cited.Pages?.Last, json);
        Text("isbn", cited.Isbn, json);
        Text("inLanguage", cited.Language, json);
        Text("creativeWorkStatus", cited.Standing ?? (cited.Mapping.Type == WorkType.Preprint ? "Preprint" : null), json);
        json.WriteEndObject();
    }

    /// <summary>The work by name and identifier only: what a page that is about it says, where another page describes it.</summary>
    public static void WriteName(Work work, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(work));
        if (work.Href is { } href) json.WriteString("@id", href);
        json.WriteString("name", CitedWork.Of(work).Title);
        json.WriteEndObject();
    }

    private static void Authors(CitedWork work, Utf8JsonWriter json)
    {
        if (work.Authors.Named.IsEmpty) return;
        json.WriteStartArray("author");
        foreach (var author in work.Authors.Named)
        {
            json.WriteStartObject();
            json.WriteString("@type", author is Author.Person ? "Person" : "Organization");
            json.WriteString("name", author.FullName);
            if (author is Author.Person person)
            {
                Text("givenName", person.Given, json);
                json.WriteString("familyName", PersonName.FamilyOf(person));
                Text("honorificSuffix", person.Suffix, json);
                Text("@id", person.Orcid is { } orcid ? "https://orcid.org/" + orcid : null, json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Identifiers(CitedWork work, Utf8JsonWriter json)
    {
        if (work is { Doi: null, Arxiv: null, PubMed: null }) return;
        json.WriteStartArray("identifier");
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("DOI", work.Doi), ("arXiv", work.Arxiv?.Value), ("PMID", work.PubMed)])
        {
            if (value is null) continue;
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", name);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Issue in volume in periodical, as far as they are known; for all others what it is part of and who publishes it.</summary>
    private static void Home(CitedWork work, Utf8JsonWriter json)
    {
        var hosts = work.Mapping.Venue == VenueRole.Hosts;
        if (work.Container is { } container && !hosts)
        {
            var isJournal = work.Mapping.Type == WorkType.Article;
            var levels = 0;
            if (isJournal) levels += Open("PublicationIssue", "issueNumber", work.Issue, json) + Open("PublicationVolume", "volumeNumber", work.Volume, json);
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", isJournal ? "Periodical" : work.Mapping.Type == WorkType.Chapter ? "Book" : "CreativeWork");
            json.WriteString("name", container);
            Text("issn", work.Issn, json);
            for (; levels >= 0; levels--) json.WriteEndObject();
        }

        if ((work.Publisher ?? (hosts ? work.Container : null)) is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher);
            json.WriteEndObject();
        }
    }

    private static int Open(string type, string name, string? number, Utf8JsonWriter json)
    {
        if (number is null) return 0;
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", type);
        json.WriteString(name, number);
        return 1;
    }

    private static void Text(string name, string? value, Utf8JsonWriter json)
    {
        if (value is not null) json.WriteString(name, value);
    }

    // At a word, as search engines ask.
    private static string Headline(string title)
    {
        if (title.Length <= LongestHeadline) return title;
        var end = title.LastIndexOf(' ', LongestHeadline - 1);
        return title[..(end > 0 ? end : LongestHeadline - 1)] + "…";
    }
}
