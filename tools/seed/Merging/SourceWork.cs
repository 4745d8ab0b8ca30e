using System.Collections.Immutable;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Merging;

/// <summary>The rows that speak of one work.</summary>
/// <param name="References">Of the review, by number; the first one leads.</param>
/// <param name="Listed">Of the paper list, by line; the first one leads where there is no reference.</param>
/// <param name="Evidence">Why several rows are one work: `arXiv 2212.13138`, `title`, `the paper list says so`…; empty for one row.</param>
public sealed record SourceWork(CitationKey Key, ImmutableArray<SourceEntry> References, ImmutableArray<SourceEntry> Listed, ImmutableArray<string> Evidence)
{
    public SourceEntry Lead => References.FirstOrDefault() ?? Listed[0];

    /// <summary>The row that gives volume, issue and pages, which belong together: the one that knows the volume.</summary>
    public SourceEntry Placed => References.FirstOrDefault(entry => entry.Volume is not null) ?? Lead;

    public ImmutableArray<SourceEntry> Entries => [.. References, .. Listed];
}
