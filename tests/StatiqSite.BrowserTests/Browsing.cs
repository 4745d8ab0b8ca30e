using Microsoft.Playwright;
using StatiqSite.BrowserTests;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace StatiqSite.BrowserTests;

/// <summary>One browser for all tests, and the toy review in every theme, built by the program and served under a base path.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statiqsite-browser-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private readonly Dictionary<string, StaticServer> servers = new(StringComparer.Ordinal);

    /// <summary>The address of the site in the default theme, ending in a slash.</summary>
    public Uri Site => SiteIn(Themes.Default);

    /// <summary>The same in another theme.</summary>
    public Uri SiteIn(string theme) => servers[theme].Address;

    public async ValueTask InitializeAsync()
    {
        foreach (var theme in Themes.All)
        {
            var (input, output) = (Path.Combine(folder.FullName, theme, "input"), Path.Combine(folder.FullName, theme, "site"));
            servers[theme] = await StaticServer.StartAsync(output, "/any/base/path/");
            Themes.CopyReview(theme, input);
            await Statiqsite.BuildAsync(input, output, servers[theme].Address);
        }

        // A busy machine is slow, and a test that waits for what never comes fails all the same.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable(), Args = Flags });
    }

    /// <summary>A page of its own, as a reader with that screen would have it.</summary>
    public async Task<IPage> OpenAsync(string address, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool script = true, bool touch = false, string theme = Themes.Default)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = SiteIn(theme).AbsoluteUri,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            HasTouch = touch,
        });
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (var server in servers.Values) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The machine's Chromium or Chrome; null leaves the choice to Playwright, which may have one of its own.</summary>
    private static string? Executable() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);
}
