using System.IO.Compression;
using Microsoft.Playwright;

namespace StatiqSite.BrowserTests;

/// <summary>A reader has a slow connection: what the first view of a page asks for, compressed as a host would send it.</summary>
public sealed class WeightTests(Browsing browsing, Flagship flagship) : IClassFixture<Flagship>
{
    private const int MostBytes = 60_000;
    private const int MostScript = 15_000;

    [Theory]
    [InlineData("chapters/introduction/")]
    [InlineData("chapters/text-models/")]
    [InlineData("chapters/multimodal/")]
    [InlineData("chapters/agents/")]
    [InlineData("chapters/evaluation/")]
    [InlineData("papers/singhal2023large/")]
    [InlineData("papers/yuan2023large/")]
    public async Task A_chapter_or_paper_page_weighs_at_most_60_KB_of_it_15_KB_script(string address)
    {
        var page = await browsing.OpenAsync("about:blank", width: 412);
        var asked = new HashSet<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync(new Uri(flagship.Address, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var weights = new List<(string Url, int Bytes)>();
        foreach (var url in asked.ToArray()) weights.Add((url, Compressed(url, await (await page.Context.APIRequest.GetAsync(url)).BodyAsync())));

        Assert.Contains(weights, weight => weight.Url.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.InRange(weights.Sum(weight => weight.Bytes), 1, MostBytes);
        Assert.InRange(weights.Where(weight => weight.Url.EndsWith(".js", StringComparison.Ordinal)).Sum(weight => weight.Bytes), 1, MostScript);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.InEveryTheme), MemberType = typeof(PageKinds))]
    public async Task Nothing_moves_while_a_page_loads(string theme, string address)
    {
        var page = await browsing.OpenAsync("404.html", width: 412, theme: theme);
        await Moves.WatchAsync(page);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // Faces that arrive late may move a little.
        Assert.InRange(await Moves.SumAsync(page), 0, Moves.Most);
        await page.Context.CloseAsync();
    }

    private static int Compressed(string url, byte[] body)
    {
        if (url.EndsWith(".woff2", StringComparison.Ordinal)) return body.Length; // compressed in itself
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(body);
        return (int)sent.Length;
    }
}
