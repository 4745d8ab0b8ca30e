using RazorSlices;
using StatiqSite.Pages.Html;

namespace StatiqSite.Kit.Layout;

/// <summary>A part that a template of the review may draw instead of the theme.</summary>
public static class Part
{
    /// <param name="name">Of <see cref="Pages.PartNames"/>.</param>
    /// <param name="usual">The theme's own.</param>
    public static RazorSlice Of(string name, HtmlPage page, Func<RazorSlice> usual) =>
        page.Site.Overrides.Part(name, page, paper: null) is { } html ? Written.Create(html) : usual();
}
