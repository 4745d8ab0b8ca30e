using StatiqSite.Seed;

namespace StatiqSite.Tests.Tools.Seed;

/// <summary>The program run on a few rows in a folder of its own.</summary>
internal sealed class SeedRun : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seed-").FullName;

    private SeedRun(string references, string listed, string later)
    {
        File.WriteAllText(Path.Combine(folder, "review-references.jsonl"), references);
        File.WriteAllText(Path.Combine(folder, "seed-papers.jsonl"), listed);
        File.WriteAllText(Path.Combine(folder, "extra-papers.jsonl"), later);
        (ExitCode, Output, Error) = Again();
    }

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>With the folder's own name left out.</summary>
    public string Error { get; }

    public static SeedRun On(string references = "", string listed = "", string later = "") => new(references, listed, later);

    public (int ExitCode, string Output, string Error) Again()
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = SeedCommand.Run([folder, "--input", Path.Combine(folder, "input")], output, error);
        return (exitCode, output.ToString(), error.ToString().Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal));
    }

    /// <summary>All papers but the review itself, which every run writes.</summary>
    public IEnumerable<string> Keys() =>
        Directory.EnumerateFiles(Path.Combine(folder, "input", "papers")).Select(file => Path.GetFileName(file).Replace(".yaml", "", StringComparison.Ordinal))
            .Where(key => key != "yuan2023large").Order(StringComparer.Ordinal);

    public bool HasInput => Directory.Exists(Path.Combine(folder, "input"));

    /// <summary>A paper's file without the line that names its schema.</summary>
    public string Paper(string key)
    {
        var text = File.ReadAllText(PathOf(key));
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>One key of a paper's file with everything below it; empty when it is absent.</summary>
    public string Fact(string key, string name)
    {
        var lines = Paper(key).Split('\n').SkipWhile(line => !line.StartsWith(name + ":", StringComparison.Ordinal)).ToList();
        return string.Join('\n', lines.Take(1).Concat(lines.Skip(1).TakeWhile(line => line.StartsWith(' '))));
    }

    public string PathOf(string key) => Path.Combine(folder, "input", "papers", key + ".yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
