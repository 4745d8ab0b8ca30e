using System.Globalization;

namespace StatiqSite.Tests.Output;

/// <summary>
/// The input of a small review that has something of everything, in <c>Review/</c> beside this file, with as many plain
/// papers more as make every kind of list run over its first page.
/// </summary>
internal static class LifelikeReview
{
    /// <summary>One more than a page holds: see <see cref="StatiqSite.Pages.Html.Paging.PageSize"/>.</summary>
    public const int MorePapers = 101;

    /// <summary>Where the input is kept; tests read it and write nothing there.</summary>
    public static string Folder { get; } = Source();

    public static Uri Address { get; } = new("https://example.org/companion/");

    /// <summary>The input in a folder of its own.</summary>
    /// <param name="backwards">Makes the files in the opposite order, which file systems may remember.</param>
    public static TempFolder Copy(bool backwards = false)
    {
        var folder = new TempFolder();
        CopyTo(folder, "", backwards);
        return folder;
    }

    /// <param name="below">Path inside the folder; empty for the folder itself.</param>
    public static void CopyTo(TempFolder folder, string below, bool backwards = false)
    {
        var source = Folder;
        var files = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(source, file), Bytes: File.ReadAllBytes(file)))
            .Concat(Enumerable.Range(1, MorePapers).Select(number => (Path: $"papers/more/{KeyOf(number)}.yaml", Bytes: System.Text.Encoding.UTF8.GetBytes(PaperOf(number)))))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        foreach (var (path, bytes) in backwards ? files.Reverse() : files) folder.Write(Path.Combine(below, path), bytes);
    }

    public static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"rossi2021case{number:000}");

    private static string PaperOf(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        title: Case {{number}} of a long series
        authors: ["Rossi, Ada"]
        date: 2021-02
        venue: Series of Cases
        doi: 10.1000/series.{{number}}
        topics: { task: report-writing, setting: home }
        summary: One case, told briefly.
        added: 2021-03-{{number % 28 + 1:00}}

        """);

    /// <summary>Tests run from the folder they were built into, which lies below the solution's.</summary>
    private static string Source()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StatiqSite.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the solution's folder.");
        return Path.Combine(folder, "tests", "StatiqSite.Tests", "Output", "Review");
    }
}
