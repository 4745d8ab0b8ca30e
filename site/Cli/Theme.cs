using RazorSlices;
using StatiqSite.Companion;
using StatiqSite.Instrument;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Cli;

/// <summary>A theme as the program uses it.</summary>
/// <param name="Name">As `theme:` in review.yaml names it.</param>
/// <param name="Assets">Its files, as they are in the program.</param>
internal sealed record Theme(string Name, Func<HtmlPage, RazorSlice> SliceFor, Func<ThemeAssets> Assets)
{
    /// <summary>Every theme that the program brings.</summary>
    public static readonly IReadOnlyList<Theme> All =
    [
        new("companion", CompanionTheme.SliceFor, () => CompanionTheme.Assets),
        new("instrument", InstrumentTheme.SliceFor, () => InstrumentTheme.Assets),
    ];
}
