using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;

namespace StatiqSite.Registries.Adding;

/// <summary>Tells in words what was added and what is left to do.</summary>
public static class AddReport
{
    /// <param name="pathOf">Of a paper's file, as the user would type it.</param>
    /// <param name="isDone">False when nothing is written.</param>
    public static void Write(AddOutcome outcome, Func<PaperFile, string> pathOf, Sources sources, bool isDone, TextWriter to)
    {
        var asked = Quoted.OnOneLine(outcome.Written);
        switch (outcome)
        {
            case AddOutcome.Ready added:
                to.WriteLine($"{asked}: {(isDone ? "wrote" : "would write")} {pathOf(added.Paper)}");
                to.WriteLine($"    “{added.Paper.Work.Title}” ({added.Paper.Work.Venue ?? added.Paper.Work.Type.ToString()}, {added.Paper.Work.Date}), says {added.Record.Names}");
                foreach (var doubt in added.Doubts) to.WriteLine($"    check: {doubt}");
                if (added.Paper.Work.Versions.Published is { } published) to.WriteLine($"    published as {published}: to list that instead, delete this file and add {published}");
                to.WriteLine($"    fill in: {string.Join("; ", Missing(added.Paper, sources))}");
                break;
            case AddOutcome.Known known:
                to.WriteLine($"{asked}: is there already, as {known.Key} ({known.Evidence})");
                foreach (var offer in known.Offers) to.WriteLine($"    its file does not say: {offer}");
                break;
            case AddOutcome.SameTitle same:
                to.WriteLine($"{asked}: may be there already: {same.Key} has the title “{same.Title}” too. If it is another work, repeat with --allow-same-title.");
                break;
            case AddOutcome.Refused refused:
                to.WriteLine($"{asked}: not added. {refused.Reason}");
                break;
            case AddOutcome.Unanswered silent:
                to.WriteLine($"{asked}: not added. {silent.Reason}{(silent.IsOffline ? " Without the network nothing can be looked up, and nothing was written for it." : "")}");
                break;
        }
    }

    private static ImmutableArray<string> Missing(PaperFile paper, Sources sources)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        if (paper.Work.Authors.Named.IsEmpty) missing.Add("authors");
        if (sources.Topics is { Facets: { IsEmpty: false } facets }) missing.Add($"topics ({string.Join(", ", facets.Select(facet => facet.Id.Value))})");
        missing.Add("summary (one to three sentences in your own words)");
        missing.Add("chapters, unless a chapter cites it");
        return missing.ToImmutable();
    }
}
