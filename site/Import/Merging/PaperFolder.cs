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
        Put(Path.Combine(folder, key + ".yaml"), PaperFileWriter.TextOf(paper), overwrite: false);
    }

    /// <summary>Gives a paper's file another text. Whole or not at all.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Replace(string path, string text) => Put(path, text, overwrite: true);

    private static void Put(string path, string text, bool overwrite)
    {
        // Under another name first, so that a full disk leaves no half of a paper.
        var draft = path + ".new";
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite);
    }
}
