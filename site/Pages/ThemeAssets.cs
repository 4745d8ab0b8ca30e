using System.Collections.Immutable;

namespace StatiqSite.Pages;

/// <summary>The files that a theme brings: style, scripts, fonts.</summary>
/// <param name="Files">To be written to <c>assets/</c>; names carry a hash of the content.</param>
/// <param name="Names">Logical name → file name: "theme.css" → "theme-3f2a91c4.css".</param>
public sealed record ThemeAssets(ImmutableArray<ThemeFile> Files, ImmutableSortedDictionary<string, string> Names)
{
    public static readonly ThemeAssets None = new([], ImmutableSortedDictionary<string, string>.Empty);
}
