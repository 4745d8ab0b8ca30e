using StatiqSite.Content.Shapes;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Settings;

/// <summary>What <c>review.yaml</c> says about the companion as a whole.</summary>
/// <param name="Paper">The review itself, as one of the papers.</param>
/// <param name="Address">Where the site is published, ending in a slash; its path is the base path.</param>
/// <param name="Repository">Where the files are edited; null when there is none.</param>
/// <param name="Language">BCP 47, of the companion's own text.</param>
/// <param name="Map">The two facets of the evidence map; null when the file names none.</param>
/// <param name="LastSearch">Until when the literature was looked through.</param>
public sealed record ReviewFile(
    string Title,
    string ShortTitle,
    string? Description,
    Located<string>? Paper,
    Uri Address,
    WebAddress? Repository,
    string Branch,
    string Language,
    string Theme,
    MapFacets? Map,
    ScholarTags ScholarTags,
    string? ContentLicence,
    string? DataLicence,
    PartialDate? LastSearch,
    PartialDate? NextDue,
    string? UpdatePolicy,
    SourceSpan Source)
{
    public static readonly Shape.Map Shape = new([
        new("title", Forms.Any, "The review's title.", Required: true),
        new("short-title", Forms.Any, "A few words for headers and tabs."),
        new("description", Forms.Any, "One paragraph in our own words."),
        new("paper", Forms.Key, "The review itself, as one of the papers."),
        new("address", Forms.Site, "Where the site is published; its path is the base path.", Required: true),
        new("repository", Forms.Address, "Where the files are edited."),
        new("branch", Forms.Any, "The branch that is published; `main` where absent."),
        new("language", Forms.Language, "Of the companion's own text; `en` where absent."),
        new("theme", Forms.Identifier, "A folder of themes/; `companion` where absent."),
        new("map", new Shape.Map([
            new("rows", Forms.Identifier, "A facet.", Required: true),
            new("columns", Forms.Identifier, "Another facet.", Required: true),
        ]), "The two facets of the evidence map."),
        new("scholar-tags", new Shape.Choice(["all", "review-only"]), "Which pages carry the tags of Google Scholar and Zotero; `all` where absent."),
        new("licence", new Shape.Map([
            new("content", Forms.Any, "SPDX identifier of the text's licence."),
            new("data", Forms.Any, "SPDX identifier of the data's licence."),
        ]), "Licences."),
        new("updates", new Shape.Map([
            new("status", new Shape.Choice(["active", "paused", "ended"]), "Whether the companion is kept current."),
            new("last-search", Forms.Date, "Until when the literature was looked through."),
            new("next-due", Forms.Date, "When it is looked through next."),
            new("policy", Forms.Any, "How papers are found and chosen."),
        ]), "How current the companion is."),
    ]);

    /// <summary>
    /// Null when the file is no mapping. Everything wrong is reported; a made-up title and address stand in for those
    /// that are missing or malformed, so that the rest is still checked.
    /// </summary>
    public static ReviewFile? Parse(string path, string text, Diagnostics diagnostics)
    {
        if (YamlTree.Parse(path, text, diagnostics) is not { } raw) return null;
        var map = new ShapeCheck(diagnostics).Of(raw, Shape);
        var title = map.TextOf("title") ?? "Untitled";
        var address = map.TextOf("address") ?? "https://example.org/";
        var updates = map.MapOf("updates");
        var facets = map.MapOf("map");
        return new ReviewFile(
            title,
            map.TextOf("short-title") ?? title,
            map.TextOf("description"),
            map.LocatedText("paper"),
            new Uri(address.TrimEnd('/') + "/"),
            WebAddress.Find(map.TextOf("repository") ?? ""),
            map.TextOf("branch") ?? "main",
            map.TextOf("language") ?? "en",
            map.TextOf("theme") ?? "companion",
            facets?.LocatedText("rows") is { } rows && facets.LocatedText("columns") is { } columns ? new MapFacets(rows, columns) : null,
            map.TextOf("scholar-tags") == "review-only" ? ScholarTags.ReviewOnly : ScholarTags.All,
            map.MapOf("licence")?.TextOf("content"),
            map.MapOf("licence")?.TextOf("data"),
            PartialDate.Find(updates?.TextOf("last-search") ?? ""),
            PartialDate.Find(updates?.TextOf("next-due") ?? ""),
            updates?.TextOf("policy"),
            new SourceSpan(path, 1, 1));
    }
}
