namespace StatiqSite.Seed;

/// <param name="Folder">Where the JSONL files are.</param>
/// <param name="Input">The companion's input folder; papers go into `papers/` below it.</param>
public sealed record SeedOptions(string Folder, string Input)
{
    public const string Usage = "usage: dotnet run --project tools/seed -- <folder with review-references.jsonl, seed-papers.jsonl and extra-papers.jsonl> [--input input]";

    /// <summary>Null when the arguments make no sense.</summary>
    public static SeedOptions? Find(IReadOnlyList<string> arguments) => arguments switch
    {
        [var folder] when IsPath(folder) => new SeedOptions(folder, "input"),
        [var folder, "--input", var input] when IsPath(folder) && IsPath(input) => new SeedOptions(folder, input),
        ["--input", var input, var folder] when IsPath(folder) && IsPath(input) => new SeedOptions(folder, input),
        _ => null,
    };

    private static bool IsPath(string argument) => argument.Length > 0 && argument[0] != '-';
}
