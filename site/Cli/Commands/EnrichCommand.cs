using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Registries.Enriching;

namespace StatiqSite.Cli.Commands;

/// <summary>`enrich`: what the registries know and the files lack, as a diff or in place.</summary>
internal static class EnrichCommand
{
    // Small enough that `--max` stops soon, large enough that registries are asked about many at once.
    private const int AtOnce = 100;

    public static Command Make()
    {
        var input = InputOptions.Input();
        var write = new Option<bool>("--write") { Description = "Change the files instead of printing a diff." };
        var query = new Option<string>("--query") { Description = "Which papers, as in the address of the list of papers: from=2024, or key=a&key=b.", DefaultValueFactory = _ => "", HelpName = "QUERY" };
        var most = new Option<int>("--max")
        {
            Description = "Stop when so many files would change.", DefaultValueFactory = _ => int.MaxValue, HelpName = "N",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
                result.AddError($"--max takes a number from 1 on, not `{result.Tokens[0].Value}`.");
                return 1;
            },
        };
        var age = Network.MaxAge();
        var command = new Command("enrich", "Proposes what Crossref, DataCite, arXiv and PubMed know and the files do not.") { input, write, query, most, age };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(input)!, parsed.GetValue(write), parsed.GetValue(query)!, parsed.GetValue(most), parsed.GetValue(age), TimeProvider.System, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string input, bool isWritten, string query, int most, int maxAge, TimeProvider clock, CancellationToken cancellation)
    {
        var (sources, refusal) = Companion.Read(input, "asked");
        if (sources is null) return refusal;
        if (Chosen(sources, query) is not (var papers, var fault)) return ExitCode.WrongUsage;
        if (fault != ExitCode.Done) return fault;
        using var network = Network.Open(sources, maxAge, clock);
        if (network is null) return ExitCode.WrongUsage;

        var enrichment = new Enrichment(network.Lookup);
        var files = ImmutableArray.CreateBuilder<FileProposal>();
        foreach (var some in papers.Where(Enrichment.CanBeAsked).Chunk(AtOnce))
        {
            foreach (var file in (await enrichment.AskAsync([.. some], cancellation)).Select(FileProposal.Of))
            {
                files.Add(file);
                if (file.Diff.Length > 0 && --most == 0) break;
            }

            if (most <= 0) break;
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Asked about {files.Count:N0} of {papers.Count(Enrichment.CanBeAsked):N0} papers."));
        }

        if (files.Count > 0 && !files.Any(file => file.Proposal.IsAnswered)) return await OfflineAsync(files[0]);
        foreach (var file in files)
        {
            if (isWritten) file.Write();
            else Console.Out.Write(file.Diff);
        }

        EnrichReport.Write(files.ToImmutable(), papers.Count(paper => !Enrichment.CanBeAsked(paper)), isWritten, isWritten ? Console.Out : Console.Error);
        return ExitCode.Done;
    }

    private static async Task<int> OfflineAsync(FileProposal first)
    {
        await Console.Error.WriteLineAsync($"statiqsite: no registry answered, and nothing was changed: {first.Proposal.Unanswered[0]}");
        return ExitCode.MachineFailed;
    }

    /// <summary>In the order of their keys.</summary>
    private static (ImmutableArray<PaperFile> Papers, int Fault)? Chosen(Sources sources, string query)
    {
        if (query.Length == 0) return ([.. sources.Papers.OrderBy(paper => paper.Work.Key)], ExitCode.Done);
        var diagnostics = new Diagnostics();
        if (Review.From(sources, diagnostics) is not { } review)
        {
            Report.Text(diagnostics.InOrder().Where(found => found.Rule.Severity == Severity.Error), Console.Error);
            return ([], ExitCode.FaultyInput);
        }

        var filter = PaperFilter.Parse(query, review, out var mistakes);
        foreach (var mistake in mistakes) Console.Error.WriteLine($"statiqsite: --query: {mistake}");
        return mistakes.Length > 0 ? null : ([.. review.Papers.Where(filter.Matches).Select(paper => paper.File).OrderBy(paper => paper.Work.Key)], ExitCode.Done);
    }
}
