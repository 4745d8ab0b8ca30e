namespace StatiqSite.Tests;

/// <summary>A folder of <c>Cases/</c>: what goes in, and what is expected to come out.</summary>
/// <param name="Name">Says what the case shows.</param>
internal sealed record CaseFolder(string Name)
{
    public static readonly string Root = Path.Combine(Project(), "Cases");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public string Input => Path.Combine(Root, Name, "input");

    public string DiagnosticsFile => Expected("diagnostics.txt");

    /// <summary>What <c>format --check</c> reports; only of cases that are about it.</summary>
    public string LayoutFile => Expected("layout.txt");

    public string Expected(string file) => Path.Combine(Root, Name, "expected", file);

    /// <summary>The sources of this project: tests run from the folder they were built into.</summary>
    private static string Project()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StatiqSite.Tests.csproj")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside their project.");
        return folder;
    }
}
