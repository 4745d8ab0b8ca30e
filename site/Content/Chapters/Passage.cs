using System.Collections.Immutable;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>A sentence or a table row that cites.</summary>
/// <param name="Section">The id of the heading it stands under; null above the first one.</param>
/// <param name="Kind">Where it stands.</param>
/// <param name="Parts">Text and citations in order, markup dropped.</param>
public sealed record Passage(string? Section, PassageKind Kind, ImmutableArray<PassagePart> Parts)
{
    public IEnumerable<CitationInline> Citations => Parts.OfType<PassagePart.Cites>().Select(part => part.Citation);
}
