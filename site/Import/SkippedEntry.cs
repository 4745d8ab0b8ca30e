using StatiqSite.Content;

namespace StatiqSite.Import;

/// <summary>Something in a foreign file that did not become a paper.</summary>
/// <param name="What">Enough of it to be recognized.</param>
/// <param name="Why">The reason, and what would mend it; a sentence.</param>
public sealed record SkippedEntry(SourceSpan At, string What, string Why);
