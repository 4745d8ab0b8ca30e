namespace StatiqSite.Content.Chapters;

/// <summary>A section's heading.</summary>
/// <param name="Id">Unique in the chapter.</param>
/// <param name="Number">Under the chapter's number, "4.1.2"; null when the heading is unnumbered.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Depth">1 for a section of the chapter, 2 for one below it, without gaps.</param>
public sealed record Heading(string Id, string? Number, string Text, int Depth, SourceSpan At);
