using System.Collections.Immutable;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>A chapter of the review.</summary>
/// <param name="Headings">In order, numbered.</param>
/// <param name="Cited">Keys of the papers it cites, in order of first citation, each once; all known.</param>
/// <param name="Source">The parsed file, for whoever renders its text.</param>
public sealed record Chapter(
    string Slug, string Number, string Title, string? Summary,
    ImmutableArray<Heading> Headings, ImmutableArray<CitationKey> Cited, ChapterFile Source)
{
    /// <summary>The numbered section that a heading stands in: itself, or the one above an unnumbered heading; null above the first.</summary>
    public Heading? SectionOf(string? id)
    {
        if (id is null) return null;
        Heading? section = null;
        foreach (var heading in Headings)
        {
            if (heading.Number is not null) section = heading;
            if (heading.Id == id) return heading.Number is null && section is not null && section.Depth >= heading.Depth ? null : section;
        }

        return section;
    }
}
