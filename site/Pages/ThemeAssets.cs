using System.Collections.Immutable;

namespace StatiqSite.Pages;

/// <summary>The files that a theme brings: style, scripts, fonts.</summary>
/// <param name="Files">To be written to <c>assets/</c>; names carry a hash of the content.</param>
/// <param name="Names">Logical name → file name: "theme.css" → "theme-3f2a91c4.css".</param>
public sealed record ThemeAssets(ImmutableArray<ThemeFile> Files, ImmutableSortedDictionary<string, string> Names)
{
    /// <summary>Logical names, each file once, of what these modules cannot begin without: "papers.js" → "papers.js+1", "papers.js+2". Null is none.</summary>
    public IEnumerable<string> NeededBy(params string?[] modules) =>
        modules.OfType<string>().SelectMany(module => Names.Keys.Where(name => name.StartsWith(module + "+", StringComparison.Ordinal))).DistinctBy(name => Names[name]);

    public static readonly ThemeAssets None = new([], ImmutableSortedDictionary<string, string>.Empty);
}
