using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Layouts;
using StatiqSite.Content.Theming;
using StatiqSite.Pages;
using StatiqSite.Search;
using StatiqSite.Templates;

namespace StatiqSite.Tests;

/// <summary>Runs a stage and says what it reported.</summary>
internal static class Diagnosing
{
    private static readonly Uri Base = new("https://example.org/companion/");

    /// <summary>All stages up to the site map, as the program runs them; null where they cannot go on.</summary>
    public static (SiteMap? Map, string[] Found) Input(string folder)
    {
        var diagnostics = new Diagnostics();
        var sources = Sources.Read(new InputFolder(folder), diagnostics);
        var map = Review.From(sources, diagnostics) is { } review ? Map(review, sources.Theme, diagnostics) : null;
        return (map, [.. Lines(diagnostics).Select(line => line.Replace(folder, "input", StringComparison.Ordinal))]);
    }

    /// <summary>What checking the layout of an input folder reports.</summary>
    public static string[] Layout(string folder)
    {
        var diagnostics = new Diagnostics();
        foreach (var file in InputLayout.Of(new InputFolder(folder), diagnostics)) file.Report(diagnostics);
        return [.. Lines(diagnostics).Select(line => line.Replace(folder, "input", StringComparison.Ordinal))];
    }

    /// <summary>All stages, with files in memory by their paths inside the input folder.</summary>
    public static (SiteMap? Map, string[] Found) Files(params (string Path, string Text)[] files)
    {
        using var folder = new TempFolder();
        foreach (var (path, text) in files) folder.Write(path, text);
        return Input(folder.Path);
    }

    public static SiteMap Map(Review review, Diagnostics diagnostics) => Map(review, ThemeSources.None, diagnostics);

    private static SiteMap Map(Review review, ThemeSources theme, Diagnostics diagnostics) =>
        SiteMap.Of(OwnTheme.Over(new Site(review, Base, ThemeAssets.None, SearchIndex.Of(review)), theme, diagnostics), diagnostics);

    /// <summary>What one step reports, with its result.</summary>
    public static (T Result, string[] Found) Of<T>(Func<Diagnostics, T> step)
    {
        var diagnostics = new Diagnostics();
        var result = step(diagnostics);
        return (result, Lines(diagnostics));
    }

    /// <summary>As printed, in order of place.</summary>
    private static string[] Lines(Diagnostics diagnostics) => [.. diagnostics.InOrder().Select(diagnostic => diagnostic.ToString())];
}
