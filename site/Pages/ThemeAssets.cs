using System.Collections.Immutable;

namespace StatiqSite.Pages;

/// <summary>The files that a theme brings: style, scripts, fonts.</summary>
/// <param name="Files">To be written to <c>assets/</c>; names carry a hash of the content.</param>
/// <param name="Names">Logical name → file name: "theme.css" → "theme-3f2a91c4.css".</param>
/// <param name="Inline">Scripts that stand in pages and are no files, by name: "scheme".</param>
public sealed record ThemeAssets(ImmutableArray<ThemeFile> Files, ImmutableSortedDictionary<string, string> Names, ImmutableSortedDictionary<string, InlineText> Inline)
{
    private const string InlineEnding = ".inline.js";

    public static readonly ThemeAssets None = new([], ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, InlineText>.Empty);

    /// <param name="names">What a theme's <c>manifest.json</c> says: logical name → file name.</param>
    /// <param name="read">The bytes of a file by its name.</param>
    public static ThemeAssets Of(ImmutableSortedDictionary<string, string> names, Func<string, ReadOnlyMemory<byte>> read)
    {
        var files = names.Values.Distinct(StringComparer.Ordinal).Select(name => new ThemeFile(name, read(name))).ToLookup(IsInline);
        return new ThemeAssets(
            [.. files[false]],
            names.WithComparers(StringComparer.Ordinal),
            files[true].ToImmutableSortedDictionary(file => file.Name[..^InlineEnding.Length], file => InlineText.OfScript(file.Bytes), StringComparer.Ordinal));
    }

    /// <param name="name">The file's logical name.</param>
    public ReadOnlyMemory<byte> BytesOf(string name) => Files.Single(file => file.Name == Names[name]).Bytes;

    /// <summary>Logical names, each file once, of what these modules cannot begin without: "papers.js" → "papers.js+1", "papers.js+2". Null is none.</summary>
    public IEnumerable<string> NeededBy(params string?[] modules) =>
        modules.OfType<string>().SelectMany(module => Names.Keys.Where(name => name.StartsWith(module + "+", StringComparison.Ordinal))).DistinctBy(name => Names[name]);

    private static bool IsInline(ThemeFile file) => file.Name.EndsWith(InlineEnding, StringComparison.Ordinal);
}
