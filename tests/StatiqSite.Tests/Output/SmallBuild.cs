using StatiqSite.Companion;
using StatiqSite.Output;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output;

/// <summary>An input of two papers beside the folder that it is built into.</summary>
internal sealed class SmallBuild : IDisposable
{
    private readonly TempFolder folder = new();

    public SmallBuild() => Write("title: First");

    public string Input => folder["input/"];

    public string Output => Path.Combine(folder.Path, "site");

    /// <summary>Names in the folder that holds input and output.</summary>
    public IEnumerable<string> Beside => Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public string this[string path] => folder[path];

    public void Write(string title)
    {
        folder.Write("input/review.yaml", $"{title}\naddress: https://companion.example/\n");
        folder.Write("input/papers/a.yaml", "title: A\ndate: 2024\nauthors: [Ng, Li]\ndoi: 10.1000/a\n");
        folder.Write("input/papers/b.yaml", "title: B\ndate: 2023\nauthors: [Ng]\ndoi: 10.1000/b\n");
        folder.Write("input/figures/a.png", "no picture");
    }

    /// <param name="onDraw">Runs before a page is drawn.</param>
    public Task<(int Files, long Bytes)> RunAsync(Action<HtmlPage>? onDraw = null, CancellationToken cancel = default)
    {
        var renderer = new PageRenderer(page =>
        {
            onDraw?.Invoke(page);
            return CompanionTheme.SliceFor(page);
        });
        return new OutputFolder(Output).ReplaceAsync(Map(), renderer, cancel);
    }

    public SiteMap Map() => RenderedSite.MapOf(Input, new Uri("https://companion.example/"));

    public void Dispose() => folder.Dispose();
}
