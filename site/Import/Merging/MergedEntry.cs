using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Merging;

/// <summary>An entry whose work is there already.</summary>
/// <param name="Into">The paper it was found to be.</param>
/// <param name="Evidence">Why: "DOI 10.1038/…", "title and first author".</param>
/// <param name="IsCertain">False when only the title speaks for it.</param>
/// <param name="Offers">What the entry knows and the paper's file does not say, as `key: value`; for a person to add.</param>
public sealed record MergedEntry(CitationKey Into, string Title, string Evidence, bool IsCertain, ImmutableArray<string> Offers, SourceSpan At);
