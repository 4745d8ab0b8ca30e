using System.Collections.Immutable;
using StatiqSite.Catalog.Blocks;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>A chapter of the review.</summary>
/// <param name="Headings">In order, numbered.</param>
/// <param name="Cited">Keys of the papers it cites, in order of first citation, each once; all known.</param>
/// <param name="Blocks">What the generator fills, in order; without those that are faulty.</param>
/// <param name="Source">The parsed file, for whoever renders its text.</param>
public sealed record Chapter(
    string Slug, string Number, string Title, string? Summary,
    ImmutableArray<Heading> Headings, ImmutableArray<CitationKey> Cited, ImmutableArray<ChapterBlock> Blocks, ChapterFile Source)
{
    /// <summary>The block that begins in a line of the file; null when none begins there.</summary>
    public ChapterBlock? BlockAt(int line) => Blocks.FirstOrDefault(block => block.At.Line == line);

    /// <summary>The numbered section that a heading stands in: itself, or the nearest numbered one around it; null when there is none.</summary>
    public Heading? SectionOf(string? id)
    {
        var index = Headings.Length - 1;
        while (index >= 0 && Headings[index].Id != id) index--;
        for (var depth = int.MaxValue; index >= 0; index--)
        {
            if (Headings[index].Depth >= depth) continue;
            if (Headings[index].Number is not null) return Headings[index];
            depth = Headings[index].Depth;
        }

        return null;
    }
}
