using StatiqSite.Content;
using StatiqSite.Content.Papers;

namespace StatiqSite.Seed.Papers;

/// <summary>The `papers/` folder of a companion.</summary>
public static class PaperFolder
{
    /// <summary>Whether the paper was written: a file of its key is left alone, wherever it stands in the folder.</summary>
    public static bool Add(string input, PaperFile paper)
    {
        var folder = Directory.CreateDirectory(Path.Combine(input, "papers"));
        var key = paper.Work.Key.Value;
        if (folder.EnumerateFiles(key + ".*", SearchOption.AllDirectories).Any(file => file.Name == key + ".yaml" || file.Name == key + ".yml")) return false;

        WholeFile.Create(Path.Combine(folder.FullName, key + ".yaml"), PaperFileWriter.TextOf(paper));
        return true;
    }
}
