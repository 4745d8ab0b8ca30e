using StatiqSite.Catalog;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages;

/// <summary>What a review's own templates draw in the place of the theme's parts and pages.</summary>
public abstract class Overrides
{
    /// <summary>A review without templates.</summary>
    public static readonly Overrides None = new Nothing();

    /// <summary>A part by its name in <see cref="PartNames"/>; null leaves it to the theme.</summary>
    /// <param name="paper">Of which the part tells; null for parts of the frame.</param>
    public abstract TemplateHtml? Part(string part, HtmlPage page, Paper? paper);

    /// <summary>What stands between header and footer; null leaves it to the theme.</summary>
    public abstract TemplateHtml? Body(HtmlPage page);

    private sealed class Nothing : Overrides
    {
        public override TemplateHtml? Part(string part, HtmlPage page, Paper? paper) => null;

        public override TemplateHtml? Body(HtmlPage page) => null;
    }
}
