using StatiqSite.Content.Papers;

namespace StatiqSite.Import.Merging;

/// <summary>The `papers/` folder of a companion, as imports write to it.</summary>
public static class PaperFolder
{
    /// <summary>Writes a paper's file, and never over another one. Whole or not at all.</summary>
    /// <exception cref="IOException">The disk refuses, or a file of that name has appeared since the input was read.</exception>
    public static void Add(string input, PaperFile paper)
    {
        var folder = Directory.CreateDirectory(Path.Combine(input, "papers")).FullName;
        var key = paper.Work.Key.Value;
        // Under another name first, so that a full disk leaves no half of a paper.
        var draft = Path.Combine(folder, key + ".yaml.new");
        File.WriteAllText(draft, PaperFileWriter.TextOf(paper));
        File.Move(draft, Path.Combine(folder, key + ".yaml"), overwrite: false);
    }
}
