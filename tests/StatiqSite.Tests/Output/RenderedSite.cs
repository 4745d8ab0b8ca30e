using System.Collections.Concurrent;
using System.Collections.Frozen;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StatiqSite.Catalog;
using StatiqSite.Companion;
using StatiqSite.Content;
using StatiqSite.Output;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;
using StatiqSite.Search;
using StatiqSite.Templates;

namespace StatiqSite.Tests.Output;

/// <summary>A whole site in memory, with its pages parsed as a browser would.</summary>
internal sealed class RenderedSite
{
    private readonly ConcurrentDictionary<string, IHtmlDocument> parsed = new(StringComparer.Ordinal);

    private RenderedSite(SiteMap map, FrozenDictionary<string, ReadOnlyMemory<byte>> files) => (Map, Files) = (map, files);

    public SiteMap Map { get; }

    /// <summary>Bytes by path: "papers/li2023seeing/index.html".</summary>
    public FrozenDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public Uri Base => Map.Site.Base;

    public IEnumerable<HtmlPage> Pages => Map.Pages.OfType<HtmlPage>();

    /// <summary>The site of a folder without errors.</summary>
    public static async Task<RenderedSite> OfAsync(string input, Uri address)
    {
        var map = MapOf(input, address);
        var renderer = new PageRenderer(CompanionTheme.SliceFor);
        var files = new ConcurrentDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(map.Pages, async (page, _) => files[page.Address.File] = await renderer.RenderAsync(page));
        return new RenderedSite(map, files.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public static SiteMap MapOf(string input, Uri address)
    {
        var diagnostics = new Diagnostics();
        var sources = Sources.Read(new InputFolder(input), diagnostics);
        var review = Review.From(sources, diagnostics);
        var map = review is null ? null : SiteMap.Of(OwnTheme.Over(new Site(review, address, CompanionTheme.Assets, SearchIndex.Of(review)), sources.Theme, diagnostics), diagnostics);
        return diagnostics.HasErrors || map is null ? throw new InvalidDataException(string.Join('\n', diagnostics.InOrder())) : map;
    }

    public string Text(Address address) => System.Text.Encoding.UTF8.GetString(Files[address.File].Span);

    public IHtmlDocument Document(Address address) => parsed.GetOrAdd(address.File, _ => new HtmlParser().ParseDocument(Text(address)));

    /// <summary>The page that stands at a whole address: "https://example.org/companion/papers/"; null when there is none.</summary>
    /// <param name="target">Without its fragment it must be the site's own.</param>
    public string? FileAt(Uri target) =>
        target.AbsolutePath.StartsWith(Base.AbsolutePath, StringComparison.Ordinal)
        && new Address(Uri.UnescapeDataString(target.AbsolutePath[Base.AbsolutePath.Length..])).File is var file && Files.ContainsKey(file)
            ? file
            : null;

    public bool IsOwn(Uri target) => target.Scheme == Base.Scheme && target.Authority == Base.Authority;
}
