using System.Collections.Immutable;

namespace StatiqSite.Content.Topics;

/// <summary>A facet as written.</summary>
/// <param name="Single">A paper has at most one of its terms.</param>
public sealed record FacetEntry(Located<string> Id, string Label, string? Description, bool Single, ImmutableArray<TermEntry> Terms);
