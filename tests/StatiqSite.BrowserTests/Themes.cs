namespace StatiqSite.BrowserTests;

/// <summary>The themes that the program brings: a reader can do the same in each.</summary>
internal static class Themes
{
    public const string Default = "companion";

    public static readonly string[] All = [Default, "instrument"];

    public static TheoryData<string> Names => [.. All];

    /// <summary>The toy review in a folder of its own, in that theme.</summary>
    public static void CopyReview(string theme, string to)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "Review");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // below `to`
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(to, "review.yaml"), $"\ntheme: {theme}\n");
    }
}
