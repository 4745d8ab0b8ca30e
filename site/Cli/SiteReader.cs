using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Output;
using StatiqSite.Pages;
using StatiqSite.Search;
using StatiqSite.Templates;

namespace StatiqSite.Cli;

/// <summary>The way from an input folder to a site: the one place that knows every stage.</summary>
/// <param name="address">Where the site is published; null takes it from review.yaml.</param>
/// <param name="repository">Where its files are edited; null takes it from review.yaml.</param>
internal sealed class SiteReader(string input, Uri? address, WebAddress? repository)
{
    private readonly SourceReader sources = new(new InputFolder(input));

    /// <summary>The site; null when the input has errors. Reading again parses only what has changed.</summary>
    /// <param name="assets">Stand in for the theme's own files; null takes those of the program.</param>
    public ReadSite? Read(Diagnostics diagnostics, ThemeAssets? assets = null)
    {
        var read = Overridden(sources.Read(diagnostics));
        if (Review.From(read, diagnostics) is not { } review) return null;
        var name = review.Settings.Theme;
        if (Theme.All.FirstOrDefault(known => known.Name == name) is not { } theme)
        {
            diagnostics.Report(SiteRules.UnknownTheme, review.Settings.Source, $"There is no theme `{name}`{NearestName.Hint(name, Theme.All.Select(known => known.Name))}");
            return null;
        }

        var site = new Site(review, review.Settings.Address, assets ?? theme.Assets(), SearchIndex.Of(review));
        var map = SiteMap.Of(OwnTheme.Over(site, read.Theme, diagnostics), diagnostics);
        return diagnostics.HasErrors ? null : new ReadSite(map, new PageRenderer(theme.SliceFor));
    }

    private Sources Overridden(Sources read) =>
        read.Review is not { } settings
            ? read
            : read with { Review = settings with { Address = address ?? settings.Address, Repository = repository ?? settings.Repository } };
}
