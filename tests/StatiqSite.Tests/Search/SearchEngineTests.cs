using System.Diagnostics;
using System.Text.Json;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Corpus;
using StatiqSite.Search;

namespace StatiqSite.Tests.Search;

/// <summary>The browser's engine over a real index, against a plain scan of the papers.</summary>
public sealed class SearchEngineTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(CaseFolder.Root, "../../.."));

    [Fact]
    public void Results_and_counts_are_those_of_a_scan_in_every_state_tried()
    {
        using var folder = new TempFolder();
        MadeReview.Write(folder["input"], papers: 900);
        var review = Review.From(new SourceReader(new InputFolder(folder["input"])).Read(new Diagnostics()), new Diagnostics())!; // a good input
        var index = SearchIndex.Of(review);
        foreach (var file in index.Files) folder.Write(Path.Combine("index", file.Name), file.Content.ToArray());
        folder.Write("boot.json", index.Boot);
        folder.Write("papers.json", JsonSerializer.Serialize(Review.NewestFirst(review.Papers).Select(Facts)));

        var bundled = Run("themes/node_modules/.bin/esbuild", "tests/themes/engine/scan.ts", "--bundle", "--format=esm", "--platform=node", "--log-level=error", $"--outfile={folder["scan.mjs"]}");
        var scanned = Run("node", folder["scan.mjs"], folder.Path);

        Assert.Equal("", bundled);
        Assert.Matches("^[0-9]{3,} states, none differs\n$", scanned);

        object Facts(Paper paper) => new
        {
            key = paper.Key.Value,
            title = paper.Title,
            authors = paper.Work.Authors.Named.Select(author => author.FullName),
            venue = paper.Work.Venue,
            summary = paper.File.Summary,
            labels = paper.Terms.SelectMany(term => term.Parents.Add(term)).Select(term => term.Label).Distinct(),
            year = paper.Work.Date.Year,
            doi = paper.Work.Doi?.Value,
            hasCode = paper.Work.Links.Length > 0,
            isCited = paper.IsInReview,
            terms = review.Taxonomy.Facets.SelectMany(facet => facet.Terms).Where(paper.Has).Select(term => $"{term.Facet}/{term.Id}"),
        };
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program.Contains('/', StringComparison.Ordinal) ? Path.Combine(Repository, program) : program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository,
        };
        using var process = Process.Start(start)!; // started by this call
        var error = process.StandardError.ReadToEndAsync();
        return process.StandardOutput.ReadToEnd() + error.Result;
    }
}
