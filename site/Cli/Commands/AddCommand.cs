using System.CommandLine;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import.Merging;
using StatiqSite.Registries.Adding;
using StatiqSite.Registries.Asking;

namespace StatiqSite.Cli.Commands;

/// <summary>`add`: looks works up and writes one file for each.</summary>
internal static class AddCommand
{
    public static Command Make()
    {
        var works = new Argument<string[]>("works") { Description = "DOIs, arXiv identifiers, PubMed numbers, or addresses of papers and repositories.", Arity = ArgumentArity.OneOrMore };
        var input = InputOptions.Input();
        var trial = new Option<bool>("--dry-run") { Description = "Print the file, but write none." };
        var same = new Option<bool>("--allow-same-title") { Description = "Add a work although another one has its title." };
        var age = Network.MaxAge();
        var command = new Command("add", "Looks works up and writes a file for each.") { works, input, trial, same, age };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(works)!, parsed.GetValue(input)!, parsed.GetValue(trial), parsed.GetValue(same), parsed.GetValue(age), TimeProvider.System, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] works, string input, bool isTrial, bool allowSameTitle, int maxAge, TimeProvider clock, CancellationToken cancellation)
    {
        string[] strange = [.. works.Where(work => WorkLookup.Understand(work) is null)];
        foreach (var work in strange)
            await Console.Error.WriteLineAsync($"statiqsite: {Quoted.Of(work)} is neither a DOI, an arXiv identifier, a PubMed number (pmid:12345678, PMC1234567) nor an https address.");
        if (strange.Length > 0) return ExitCode.WrongUsage;
        var (sources, refusal) = Companion.Read(input, "added");
        if (sources is null) return refusal;
        using var network = Network.Open(sources, maxAge, clock);
        if (network is null) return ExitCode.WrongUsage;

        var today = clock.GetLocalNow();
        var adder = new PaperAdder(sources, network.Lookup, new PartialDate(today.Year, today.Month, today.Day), allowSameTitle);
        var folder = new InputFolder(input);
        var code = ExitCode.Done;
        foreach (var (index, work) in works.Index())
        {
            AddOutcome outcome;
            try
            {
                outcome = await adder.AddAsync(work, cancellation);
            }
            catch (OperationCanceledException) when (index > 0)
            {
                await Console.Error.WriteLineAsync("statiqsite: stopped; what is said above to be written is.");
                return ExitCode.MachineFailed;
            }

            if (outcome is AddOutcome.Ready ready && !isTrial) PaperFolder.Add(input, ready.Paper);
            AddReport.Write(outcome, paper => folder.PathOf($"papers/{paper.Work.Key}.yaml"), sources, isDone: !isTrial, Console.Out);
            if (outcome is AddOutcome.Ready shown && isTrial) Console.Write(PaperFileWriter.TextOf(shown.Paper));
            code = Math.Max(code, outcome switch { AddOutcome.Ready => ExitCode.Done, AddOutcome.Unanswered => ExitCode.MachineFailed, _ => ExitCode.FaultyInput });
        }

        return code;
    }
}
