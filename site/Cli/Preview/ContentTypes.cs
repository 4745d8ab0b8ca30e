using Microsoft.AspNetCore.StaticFiles;

namespace StatiqSite.Cli.Preview;

/// <summary>Content types as GitHub Pages sends them, and those that it does not know.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".atom"] = "application/atom+xml; charset=utf-8",
            [".bib"] = "application/x-bibtex; charset=utf-8",
            [".ris"] = "application/x-research-info-systems; charset=utf-8",
            [".csv"] = "text/csv; charset=utf-8",
            [".ndjson"] = "application/x-ndjson; charset=utf-8",
            [".cff"] = "text/yaml; charset=utf-8",
            [".json"] = "application/json; charset=utf-8",
            [".txt"] = "text/plain; charset=utf-8",
            [".js"] = "text/javascript; charset=utf-8",
            [".css"] = "text/css; charset=utf-8",
        },
    };

    public static string Of(string file) => Known.TryGetContentType(file, out var type) ? type : "application/octet-stream";
}
