using System.Collections.Immutable;

namespace StatiqSite.Seed.Deciding;

/// <param name="References">Numbers of the review's reference list that are one work.</param>
public sealed record SameWork(ImmutableArray<int> References, string Because);
