namespace StatiqSite.BrowserTests;

/// <summary>The flagship, built by the program and served: pages of real length.</summary>
public sealed class Flagship : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statiqsite-flagship-");
    private StaticServer? server;

    /// <summary>Ends in a slash.</summary>
    public Uri Address => server!.Address; // set before any test runs

    public async ValueTask InitializeAsync()
    {
        server = await StaticServer.StartAsync(folder.FullName + "/site", "/companion/");
        await Statiqsite.BuildAsync(Path.Combine(AppContext.BaseDirectory, "Flagship"), folder.FullName + "/site", server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
