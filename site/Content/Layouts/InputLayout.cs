using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Layouts;

/// <summary>The one layout of the YAML files of an input folder.</summary>
public static class InputLayout
{
    /// <summary>Every YAML file that the program reads, by path. A file that cannot be read as YAML is reported and left out.</summary>
    public static IEnumerable<LaidOutFile> Of(InputFolder input, Diagnostics diagnostics)
    {
        foreach (var (file, kind) in Files(input, diagnostics))
        {
            if (input.Read(file, diagnostics) is not { } text) continue;
            var path = input.PathOf(file);
            if (TextOf(path, text, kind, DepthOf(file, input), diagnostics) is { } canonical) yield return new LaidOutFile(file, path, text, canonical);
        }
    }

    /// <summary>The text in canonical layout; null when it cannot be read as YAML, which is reported.</summary>
    /// <param name="depth">Folders between the input folder and the file.</param>
    public static string? TextOf(string path, string text, FileKind kind, int depth, Diagnostics diagnostics) =>
        YamlTree.ParseWithRemarks(path, text, diagnostics) is { } map ? kind.TextOf(map, depth) : null;

    private static IEnumerable<(FileInfo File, FileKind Kind)> Files(InputFolder input, Diagnostics diagnostics)
    {
        return [.. Below("benchmarks", FileKind.Benchmark), .. Named("glossary", FileKind.Glossary), .. Below("papers", FileKind.Paper), .. Named("review", FileKind.Review), .. Named("topics", FileKind.Topics)];

        IEnumerable<(FileInfo, FileKind)> Below(string folder, FileKind kind) =>
            input.FilesBelow(folder, diagnostics).Where(file => file.Extension is ".yaml" or ".yml").Select(file => (file, kind));

        // Of two that differ in their endings the first is read.
        IEnumerable<(FileInfo, FileKind)> Named(string name, FileKind kind) =>
            (input.Find(name + ".yaml", diagnostics) ?? input.Find(name + ".yml", diagnostics)) is { } file ? [(file, kind)] : [];
    }

    private static int DepthOf(FileInfo file, InputFolder input) => Path.GetRelativePath(input.Root, file.FullName).Replace('\\', '/').Count(letter => letter == '/');
}
