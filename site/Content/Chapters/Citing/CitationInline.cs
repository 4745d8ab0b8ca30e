using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Content.Chapters.Citing;

/// <summary>A citation in running text, in Pandoc's syntax: <c>[@a; @b, p. 4]</c>, <c>[-@a]</c> or <c>@a</c>.</summary>
public sealed class CitationInline : LeafInline
{
    public required CitationForm Form { get; init; }

    /// <summary>In written order; at least one.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Whether some of its citations are parted by commas, where semicolons are meant.</summary>
    public bool WithCommas { get; init; }

    /// <summary>Unique in the chapter: links lead here from the papers' pages.</summary>
    public string Anchor { get; set; } = "";
}
