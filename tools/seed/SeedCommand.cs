using StatiqSite.Content;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Extra;
using StatiqSite.Seed.Merging;
using StatiqSite.Seed.Papers;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed;

/// <summary>Reads the lists, writes the papers that are not there yet, and reports.</summary>
public static class SeedCommand
{
    public const int Done = 0;
    public const int FaultyInput = 1;
    public const int WrongUsage = 2;
    public const int MachineFailed = 3;

    private const string References = "review-references.jsonl";
    private const string PaperList = "seed-papers.jsonl";
    private const string LaterLists = "extra-papers.jsonl";

    /// <summary>The exit code. Faulty rows are told with their place, and then nothing is written.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (SeedOptions.Find(arguments) is not { } options)
        {
            error.WriteLine(SeedOptions.Usage);
            return WrongUsage;
        }

        if (Missing(options) is { } missing)
        {
            error.WriteLine($"seed: There is no file {missing}.");
            return WrongUsage;
        }

        var diagnostics = new Diagnostics();
        var decisions = Decisions.Own(diagnostics);
        var choices = ExtraChoices.Own(diagnostics);
        var references = ReferenceRows.Parse(PathOf(options, References), TextOf(options, References), decisions, diagnostics);
        var listed = ListRows.Parse(PathOf(options, PaperList), TextOf(options, PaperList), decisions, diagnostics);
        var later = ExtraRows.Parse(PathOf(options, LaterLists), TextOf(options, LaterLists), decisions, diagnostics);
        var works = Matching.WorksOf(references, listed, decisions, diagnostics);
        PaperDraft[] first = [.. works.Select(work => PaperDraft.Of(work, decisions)), OwnPapers.Review(diagnostics)];
        var keys = first.SelectMany(paper => paper.File.Aliases.Select(alias => alias.Value).Prepend(paper.File.Work.Key));
        PaperDraft[] papers = [.. first, .. ExtraPapers.Of(later, choices, decisions, keys, diagnostics)];

        foreach (var diagnostic in diagnostics.InOrder()) error.WriteLine(diagnostic);
        if (diagnostics.HasErrors) return FaultyInput;

        var filed = papers.ToLookup(paper => PaperFolder.Add(options.Input, paper.File));
        Report.Print(output, papers, $"{references.Length} references, {listed.Length} entries of the paper list and {later.Length} rows of later lists",
            decisions.NotMet([.. references, .. listed]), written: [.. filed[true]], alreadyThere: [.. filed[false]]);
        ExtraReport.Print(output, later, choices);
        return Done;
    }

    private static string? Missing(SeedOptions options) =>
        new[] { References, PaperList, LaterLists }.Select(file => PathOf(options, file)).FirstOrDefault(path => !File.Exists(path));

    private static string TextOf(SeedOptions options, string file) => File.ReadAllText(PathOf(options, file));

    // As a person would type it, on every machine: messages show it.
    private static string PathOf(SeedOptions options, string file) => options.Folder.Replace('\\', '/').TrimEnd('/') + "/" + file;
}
