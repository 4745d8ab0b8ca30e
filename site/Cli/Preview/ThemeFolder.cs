using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using StatiqSite.Pages;

namespace StatiqSite.Cli.Preview;

/// <summary>A theme's sources beside the input, for whoever works on them: its css/ and ts/ are bundled again when they change.</summary>
internal sealed class ThemeFolder
{
    private readonly string folder;

    private ThemeFolder(string folder) => this.folder = folder;

    /// <summary>The folders whose files, once changed, ask for another bundle.</summary>
    public IEnumerable<string> Sources => [Path.Combine(folder, "css"), Path.Combine(folder, "ts"), Path.Combine(folder, "..", "kit", "ts")];

    /// <summary>Null where only the program's own copy of the theme is at hand.</summary>
    public static ThemeFolder? Find(string theme)
    {
        var folder = Path.Combine("themes", theme);
        return File.Exists(Path.Combine(folder, "build.mjs")) && Directory.Exists(Path.Combine("themes", "node_modules")) ? new ThemeFolder(folder) : null;
    }

    /// <summary>The theme's files as they are now; null when the bundler found a mistake, which it has told.</summary>
    public async Task<ThemeAssets?> BundleAsync(CancellationToken cancel)
    {
        using var bundler = Process.Start(new ProcessStartInfo("node", "build.mjs") { WorkingDirectory = folder });
        if (bundler is null) return null;
        await bundler.WaitForExitAsync(cancel);
        return bundler.ExitCode == 0 ? Read() : null;
    }

    private ThemeAssets Read()
    {
        var dist = Path.Combine(folder, "dist");
        var names = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(File.ReadAllBytes(Path.Combine(dist, "manifest.json")))!;
        return ThemeAssets.Of(names, name => File.ReadAllBytes(Path.Combine(dist, name)));
    }
}
