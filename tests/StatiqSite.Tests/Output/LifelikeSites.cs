using System.Collections.Concurrent;

namespace StatiqSite.Tests.Output;

/// <summary>The lifelike review as a site, rendered once for each place where it may be published. Tests only read it.</summary>
internal static class LifelikeSites
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<RenderedSite>>> Rendered = new(StringComparer.Ordinal);

    public static TheoryData<string> BasePaths => ["/", "/any/base/path/"];

    public static Task<RenderedSite> UnderAsync(string basePath) =>
        Rendered.GetOrAdd(basePath, path => new(() => RenderAsync(new Uri("https://companion.example" + path)))).Value;

    private static async Task<RenderedSite> RenderAsync(Uri address)
    {
        using var input = LifelikeReview.Copy();
        return await RenderedSite.OfAsync(input.Path, address);
    }
}
