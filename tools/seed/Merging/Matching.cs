using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Merging;

/// <summary>Brings the rows of both sources together, work by work.</summary>
public static class Matching
{
    /// <summary>In the order of the review's list, then of the paper list; every row in one work, every key once.</summary>
    public static ImmutableArray<SourceWork> WorksOf(ImmutableArray<SourceEntry> references, ImmutableArray<SourceEntry> listed, Decisions decisions, Diagnostics diagnostics)
    {
        ImmutableArray<SourceEntry> entries = [.. references.OrderBy(entry => entry.Row.Number), .. listed.OrderBy(entry => entry.Row.Number)];
        ReportUnknownRows(entries, diagnostics);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var works = ImmutableArray.CreateBuilder<SourceWork>();
        foreach (var group in Groups(entries, decisions))
            if (Keyed(group, decisions, taken, diagnostics) is { } work) works.Add(work);
        return works.ToImmutable();
    }

    /// <summary>Rows that share a mark, directly or by way of others; in order of each group's first row.</summary>
    private static IEnumerable<ImmutableArray<SourceEntry>> Groups(ImmutableArray<SourceEntry> entries, Decisions decisions)
    {
        var leaders = Enumerable.Range(0, entries.Length).ToArray();
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, entry) in entries.Index())
            foreach (var (mark, _) in Sameness.MarksOf(entry, decisions))
                if (!firstWith.TryAdd(mark, index)) Join(index, firstWith[mark]);

        return entries.Index().GroupBy(entry => Leader(entry.Index), entry => entry.Item).Select(group => group.ToImmutableArray());

        int Leader(int index) => leaders[index] == index ? index : leaders[index] = Leader(leaders[index]);

        void Join(int one, int other)
        {
            var (first, second) = (Math.Min(Leader(one), Leader(other)), Math.Max(Leader(one), Leader(other)));
            leaders[second] = first;
        }
    }

    private static SourceWork? Keyed(ImmutableArray<SourceEntry> group, Decisions decisions, HashSet<string> taken, Diagnostics diagnostics)
    {
        var lead = group[0];
        var printed = lead.PrintedKey is { } raw ? KeyForm.OfPrinted(raw) : null;
        var key = printed ?? KeyForm.Free(KeyForm.OfFacts(lead.Authors.Named.FirstOrDefault(), lead.Year, lead.Title), taken);
        if (CitationKey.Find(key) is not { } citationKey)
            diagnostics.Report(SeedRules.Malformed, lead.Source, $"No citation key can be made of `{lead.PrintedKey ?? lead.Title}`.");
        else if (!taken.Add(key))
            diagnostics.Report(SeedRules.KeyTaken, lead.Source, $"The key `{key}` belongs to another work already.");
        else
            return new SourceWork(citationKey, [.. group.Where(entry => entry.Row.IsReference)], [.. group.Where(entry => !entry.Row.IsReference)], Evidence(group, decisions));
        return null;
    }

    /// <summary>The marks that at least two rows of a group share.</summary>
    private static ImmutableArray<string> Evidence(ImmutableArray<SourceEntry> group, Decisions decisions) =>
        [.. group.SelectMany(entry => Sameness.MarksOf(entry, decisions)).GroupBy(mark => mark.Mark)
            .Where(mark => mark.Count() > 1).Select(mark => mark.Last().Evidence).Distinct()];

    private static void ReportUnknownRows(ImmutableArray<SourceEntry> entries, Diagnostics diagnostics)
    {
        var known = entries.Select(entry => entry.Row).ToHashSet();
        foreach (var entry in entries)
            foreach (var row in entry.SameAs.Where(row => !known.Contains(row)))
                diagnostics.Report(SeedRules.UnknownRow, entry.Source, $"{entry.Row} is said to be the work of {row}, but there is no such row.");
    }
}
