using System.Collections.Immutable;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Deciding;

/// <param name="Also">Other spellings, besides those that differ in capitals only.</param>
/// <param name="Type">What is published there, whatever the source calls it; null leaves that to the source.</param>
public sealed record Venue(string Name, ImmutableArray<string> Also, WorkType? Type);
