namespace StatiqSite.Import.Lists;

/// <summary>A stretch of text in a list's entry, with how it is set.</summary>
/// <param name="Link">Where it leads; null when it is no link.</param>
internal sealed record Run(string Text, bool IsBold, bool IsItalic, string? Link);
