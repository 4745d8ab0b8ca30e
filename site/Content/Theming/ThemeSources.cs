using System.Collections.Immutable;

namespace StatiqSite.Content.Theming;

/// <summary>What `theme/` puts in the place of a theme's own style, parts and pages.</summary>
/// <param name="Styles">By path.</param>
/// <param name="Templates">By path.</param>
public sealed record ThemeSources(ImmutableArray<StyleFile> Styles, ImmutableArray<TemplateFile> Templates)
{
    public static readonly ThemeSources None = new([], []);
}
