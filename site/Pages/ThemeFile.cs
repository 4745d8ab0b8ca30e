namespace StatiqSite.Pages;

/// <summary>One file of a theme.</summary>
public sealed record ThemeFile(string Name, ReadOnlyMemory<byte> Bytes);
