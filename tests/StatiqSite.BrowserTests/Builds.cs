using System.Text.RegularExpressions;

namespace StatiqSite.BrowserTests;

/// <summary>Two builds of the toy review that have no page and no style sheet in common.</summary>
public sealed partial class Builds : IAsyncLifetime
{
    public const string NewTitle = "Another title";

    private const string BasePath = "/any/base/path/";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statiqsite-builds-");

    public string First => Path.Combine(folder.FullName, "first");

    public string Second => Path.Combine(folder.FullName, "second");

    public string FirstStyle => StyleOf(First);

    public string SecondStyle => StyleOf(Second);

    public static string VersionOf(string build) => Version().Match(File.ReadAllText(Path.Combine(build, "sw.js"))).Groups[1].Value;

    /// <summary>The folder of the search index.</summary>
    public static string IndexOf(string build) => Path.GetFileName(Directory.GetDirectories(Path.Combine(build, "assets"), "search-*").Single());

    internal static Task<StaticServer> PublishAsync(string build) => StaticServer.StartAsync(build, BasePath);

    public async ValueTask InitializeAsync()
    {
        var (review, address) = (Path.Combine(AppContext.BaseDirectory, "Review"), new Uri("https://companion.example" + BasePath));
        await Statiqsite.BuildAsync(review, First, address);
        var changed = Path.Combine(folder.FullName, "input");
        Themes.CopyReview(Themes.Default, changed);
        var paper = Path.Combine(changed, "papers/hu2022chatxray.yaml");
        await File.WriteAllTextAsync(paper, Title().Replace(await File.ReadAllTextAsync(paper), "title: " + NewTitle));
        await Statiqsite.BuildAsync(changed, Second, address);
        RenameStyle(Second);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string StyleOf(string build) => Path.GetFileName(Directory.GetFiles(Path.Combine(build, "assets"), "theme-*.css").Single());

    /// <summary>As if the theme had changed too.</summary>
    private static void RenameStyle(string build)
    {
        var (old, other) = (StyleOf(build), "theme-CHANGED1.css");
        File.Move(Path.Combine(build, "assets", old), Path.Combine(build, "assets", other));
        foreach (var file in Directory.EnumerateFiles(build, "*.html", SearchOption.AllDirectories).Append(Path.Combine(build, "sw.js")))
            File.WriteAllText(file, File.ReadAllText(file).Replace(old, other, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"version\":\"([0-9a-f]{16})\"")]
    private static partial Regex Version();

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
