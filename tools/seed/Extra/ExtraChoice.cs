using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Extra;

/// <summary>That rows of the later lists are a paper of the companion, and where it belongs.</summary>
/// <param name="Rows">arXiv identifiers and DOIs; the first one leads, and the others are versions of the same work.</param>
/// <param name="Published">Where the published version of a preprint is: a DOI or an address.</param>
/// <param name="Title">The right title, where the rows' is not.</param>
/// <param name="Note">What a person who edits the paper should know.</param>
/// <param name="Source">The decision, for diagnostics.</param>
public sealed record ExtraChoice(
    CitationKey Key,
    ImmutableArray<string> Rows,
    string? Published,
    string? Title,
    ImmutableArray<Located<string>> Chapters,
    ImmutableArray<TopicUse> Topics,
    string? Note,
    SourceSpan Source);
