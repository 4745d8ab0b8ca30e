using System.Collections.Immutable;

namespace StatiqSite.Content.Topics;

/// <summary>A term as written, with its narrower terms.</summary>
/// <param name="Aliases">Former identifiers.</param>
public sealed record TermEntry(
    Located<string> Id, string Label, string? Description, ImmutableArray<string> Synonyms,
    ImmutableArray<Located<string>> Aliases, ImmutableArray<TermEntry> Children);
