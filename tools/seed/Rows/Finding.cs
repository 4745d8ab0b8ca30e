namespace StatiqSite.Seed.Rows;

/// <summary>Something that was seen in a source and that a person should know.</summary>
/// <param name="Text">A sentence; it goes into the paper's note unless it was merely tidied.</param>
public sealed record Finding(FindingKind Kind, string Text);
