namespace StatiqSite.Content.Chapters.Citing;

/// <summary>One work cited at one place.</summary>
/// <param name="Key">As written; not yet looked up.</param>
/// <param name="Prefix">Text before the key: "see"; null when there is none.</param>
/// <param name="Locator">Text behind the key: "p. 4"; null when there is none.</param>
public sealed record Citation(Located<string> Key, string? Prefix, string? Locator);
