using System.Collections.Immutable;

namespace StatiqSite.Content.Glossaries;

/// <summary>A term and what it means.</summary>
/// <param name="Abbreviation">Null when it has none.</param>
/// <param name="Cites">Papers that the definition rests on; not yet looked up.</param>
public sealed record GlossaryEntry(string Id, string Term, string? Abbreviation, string Definition, ImmutableArray<Located<string>> Cites);
