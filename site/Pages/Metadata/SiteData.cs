using System.Globalization;
using System.Text.Json;
using StatiqSite.Citations;

namespace StatiqSite.Pages.Metadata;

/// <summary>The site as a whole in schema.org's vocabulary: how it is searched, what data it offers, which review it accompanies.</summary>
internal static class SiteData
{
    private const int LongestDescription = 5000;

    public static string IdOf(Site site) => site.Absolute(Address.Home) + "#website";

    public static void Write(Site site, Utf8JsonWriter json)
    {
        WebSite(site, json);
        Dataset(site, json);
        if (site.Review.Itself is { } itself) SchemaOrg.Write(itself.Work, json);
    }

    private static void WebSite(Site site, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", IdOf(site));
        json.WriteString("url", site.Absolute(Address.Home));
        json.WriteString("name", site.ShortTitle);
        if (site.Review.Settings.Description is { } description) json.WriteString("description", description);
        json.WriteString("inLanguage", site.Language);
        Licence(site.Review.Settings.ContentLicence, json);
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", site.Absolute(Addresses.Papers) + "?q={search_term_string}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Dataset(Site site, Utf8JsonWriter json)
    {
        var settings = site.Review.Settings;
        var description = string.Create(CultureInfo.InvariantCulture,
            $"{site.Review.Papers.Length} works with their identifiers, topics and summaries: what the review cites and what came since. {settings.Description}").TrimEnd();
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", site.Absolute(Address.Home) + "#dataset");
        json.WriteString("name", $"{settings.ShortTitle}: the papers");
        json.WriteString("description", description[..Math.Min(LongestDescription, description.Length)]);
        json.WriteString("url", site.Absolute(Addresses.Papers));
        json.WriteBoolean("isAccessibleForFree", true);
        Licence(settings.DataLicence, json);
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", $"Contributors of {settings.ShortTitle}");
        json.WriteEndObject();
        if (settings.LastSearch is { } day) json.WriteString("dateModified", day.ToString());
        json.WriteStartArray("distribution");
        foreach (var format in CitationFormat.All)
            foreach (var address in site.Exports.Addresses(format)) Download(site, format, address, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Download(Site site, CitationFormat format, Address address, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("name", format.Label);
        json.WriteString("encodingFormat", format.MediaType);
        json.WriteString("contentUrl", site.Absolute(address));
        json.WriteEndObject();
    }

    private static void Licence(string? licence, Utf8JsonWriter json)
    {
        if (Signposts.LicenceAddress(licence) is { } address) json.WriteString("license", address);
    }
}
