using Microsoft.Playwright;
using StatiqSite.BrowserTests;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace StatiqSite.BrowserTests;

/// <summary>One browser and one site for all tests: the toy review, built by the program and served under a base path.</summary>
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
    private StaticServer? server;

    /// <summary>The site's address, ending in a slash.</summary>
    public Uri Site => server!.Address;

    public async ValueTask InitializeAsync()
    {
        var output = Path.Combine(folder.FullName, "site");
        server = await StaticServer.StartAsync(output, "/any/base/path/");
        await Statiqsite.BuildAsync(Path.Combine(AppContext.BaseDirectory, "Review"), output, server.Address);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable(), Args = Flags });
    }

    /// <summary>A page of its own, as a reader with that screen would have it.</summary>
    public async Task<IPage> OpenAsync(string address, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool script = true, bool touch = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Site.AbsoluteUri,
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
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The machine's Chromium or Chrome; null leaves the choice to Playwright, which may have one of its own.</summary>
    private static string? Executable() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);
}
