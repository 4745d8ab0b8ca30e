using StatiqSite.Content;
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
        WholeFile.Create(Path.Combine(folder, paper.Work.Key.Value + ".yaml"), PaperFileWriter.TextOf(paper));
    }
}
