using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli.Preview;

/// <summary>One preview of the lifelike review for tests that only ask.</summary>
public sealed class LifelikePreview : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private RunningPreview? running;

    internal RunningPreview Preview => running ?? throw new InvalidOperationException("The preview has not begun.");

    internal string Folder => folder.Path;

    public async ValueTask InitializeAsync()
    {
        LifelikeReview.CopyTo(folder, "input");
        running = await RunningPreview.StartAsync(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        if (running is not null) await running.DisposeAsync();
        folder.Dispose();
    }
}
