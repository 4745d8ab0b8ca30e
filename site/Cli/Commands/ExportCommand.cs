using System.CommandLine;
using System.Text;
using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Content;

namespace StatiqSite.Cli.Commands;

/// <summary>`export`: what the site would export, to standard output, in the order of its own files.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var input = InputOptions.Input();
        var to = new Option<string>("--to")
        {
            Description = "The format.",
            DefaultValueFactory = _ => CitationFormat.BibTeX.Id,
        };
        to.AcceptOnlyFromAmong([.. CitationFormat.All.Select(format => format.Id)]);
        var query = new Option<string>("--query")
        {
            Description = "Which papers, as in the address of the list of papers: modality=imaging&from=2024, or key=a&key=b.",
            DefaultValueFactory = _ => "",
            HelpName = "QUERY",
        };
        var command = new Command("export", "Prints the papers as BibTeX, RIS, CSV and so on.") { input, to, query };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, CitationFormat.All.Single(format => format.Id == parsed.GetValue(to)), parsed.GetValue(query)!));
        return command;
    }

    private static int Run(string input, CitationFormat format, string query)
    {
        var diagnostics = new Diagnostics();
        var site = new SiteReader(input, address: null, repository: null).Read(diagnostics);
        var found = diagnostics.InOrder();
        Report.Text(found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error), Console.Error);
        if (site is null)
        {
            Console.Error.WriteLine($"Nothing was exported: {Report.Count(found)}.");
            return ExitCode.FaultyInput;
        }

        var review = site.Map.Site.Review;
        var filter = PaperFilter.Parse(query, review, out var mistakes);
        foreach (var mistake in mistakes) Console.Error.WriteLine($"statiqsite: --query: {mistake}");
        if (mistakes.Length > 0) return ExitCode.WrongUsage;

        using var text = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        format.Write(review.Papers.Where(filter.Matches), text);
        return ExitCode.Done;
    }
}
