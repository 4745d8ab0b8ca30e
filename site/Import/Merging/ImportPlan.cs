using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Merging;

/// <summary>What an import would do to the papers of a companion. Making the plan writes nothing.</summary>
/// <param name="New">Papers to be written, with their place in the file.</param>
/// <param name="Merged">Entries of works that are there already, or came earlier in the same import.</param>
/// <param name="Skipped">Everything else.</param>
/// <param name="UnknownHeadings">Headings that name no chapter, section or topic of the companion.</param>
public sealed record ImportPlan(
    ImmutableArray<NewPaper> New, ImmutableArray<MergedEntry> Merged, ImmutableArray<SkippedEntry> Skipped, ImmutableArray<string> UnknownHeadings)
{
    /// <param name="added">The day of the import.</param>
    public static ImportPlan Of(ImmutableArray<ImportReading> readings, Sources sources, PartialDate added)
    {
        var planner = new ImportPlanner(sources, added);
        foreach (var work in readings.SelectMany(reading => reading.Works)) planner.Add(work);
        return planner.Plan([.. readings.SelectMany(reading => reading.Skipped)]);
    }
}
