using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StatiqSite.Content;
using StatiqSite.Content.Theming;
using StatiqSite.Pages;

namespace StatiqSite.Templates;

/// <summary>Puts what `input/theme/` has over the theme of a site.</summary>
public static class OwnTheme
{
    /// <summary>The site with its review's own style and templates; the same site when there are none.</summary>
    public static Site Over(Site site, ThemeSources own, Diagnostics diagnostics) => site with
    {
        Assets = own.Styles.IsEmpty ? site.Assets : With(site.Assets, own.Styles),
        Overrides = own.Templates.IsEmpty ? Overrides.None : TemplateSet.Of(own.Templates, diagnostics),
    };

    /// <summary>A layer that is named after all others wins over them, whatever their selectors.</summary>
    private static ThemeAssets With(ThemeAssets assets, ImmutableArray<StyleFile> styles)
    {
        var bytes = Encoding.UTF8.GetBytes("@layer own {\n" + string.Concat(styles.Select(style => style.Text.ReplaceLineEndings("\n") + "\n")) + "}\n");
        var name = $"own-{Convert.ToHexString(SHA256.HashData(bytes))[..8]}.css";
        return assets with { Files = assets.Files.Add(new ThemeFile(name, bytes)), Names = assets.Names.Add("own.css", name) };
    }
}
