using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>A piece of a <see cref="Passage"/>.</summary>
public abstract record PassagePart
{
    private PassagePart()
    {
    }

    public sealed record Words(string Text) : PassagePart;

    public sealed record Cites(CitationInline Citation) : PassagePart;
}
