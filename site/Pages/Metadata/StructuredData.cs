using System.Text.Json;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Citations;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages.Metadata;

/// <summary>The page in schema.org's vocabulary.</summary>
internal static class StructuredData
{
    public static JsonLd Of(HtmlPage page) => JsonLd.Of(json =>
    {
        if (page is HomePage) SiteData.Write(page.Site, json);
        else WritePage(page, json);
    });

    private static void WritePage(HtmlPage page, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", page is PaperPage or ChapterPage or AboutPage or ComparePage ? "WebPage" : "CollectionPage");
        json.WriteString("@id", page.Site.Absolute(page.Address));
        json.WriteString("url", page.Site.Absolute(page.Address));
        json.WriteString("name", page.Title);
        json.WriteString("description", page.Description);
        json.WriteString("inLanguage", page.Site.Language);
        json.WriteStartObject("isPartOf");
        json.WriteString("@id", SiteData.IdOf(page.Site));
        json.WriteEndObject();
        Trail(page, json);
        Subject(page, json);
        json.WriteEndObject();
    }

    private static void Subject(HtmlPage page, Utf8JsonWriter json)
    {
        switch (page)
        {
            case PaperPage { Paper: var paper }:
                json.WritePropertyName("mainEntity");
                SchemaOrg.Write(paper.Work, json);
                break;
            case ChapterPage { Site.Review.Itself.Work: var review }:
                json.WritePropertyName("about");
                SchemaOrg.WriteName(review, json);
                break;
            case FacetPage { Facet: var counts }:
                json.WritePropertyName("mainEntity");
                TermSet(page.Site, counts.Facet, json);
                break;
            case TermPage term:
                json.WritePropertyName("about");
                Term(page.Site, term.Term, term.Facet, json);
                break;
        }
    }

    private static void TermSet(Site site, Facet facet, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("@id", site.Absolute(Addresses.Of(facet)));
        json.WriteString("name", facet.Label);
        if (facet.Description is { } description) json.WriteString("description", description);
        json.WriteStartArray("hasDefinedTerm");
        foreach (var term in facet.Terms) Term(site, term, facet: null, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="facet">Named as the set of the term; null where the term already stands in it.</param>
    private static void Term(Site site, Term term, Facet? facet, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTerm");
        json.WriteString("@id", site.Absolute(Addresses.Of(term)));
        json.WriteString("termCode", term.Id);
        json.WriteString("name", term.Label);
        if (term.Description is { } description) json.WriteString("description", description);
        if (facet is not null)
        {
            json.WriteStartObject("inDefinedTermSet");
            json.WriteString("@type", "DefinedTermSet");
            json.WriteString("@id", site.Absolute(Addresses.Of(facet)));
            json.WriteString("name", facet.Label);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Trail(HtmlPage page, Utf8JsonWriter json)
    {
        json.WriteStartObject("breadcrumb");
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var steps = page.Trail.Count == 0 ? [new Crumb(page.Site.ShortTitle, Address.Home)] : page.Trail;
        foreach (var (index, crumb) in steps.Append(new Crumb(page.Title, page.Address)).Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteString("name", crumb.Label);
            json.WriteString("item", page.Site.Absolute(crumb.Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
