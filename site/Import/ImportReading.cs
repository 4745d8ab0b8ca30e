using System.Collections.Immutable;

namespace StatiqSite.Import;

/// <summary>What a foreign file holds, in its order. Every entry of the file is either among the works or among the skipped.</summary>
public sealed record ImportReading(ImmutableArray<ImportedWork> Works, ImmutableArray<SkippedEntry> Skipped);
