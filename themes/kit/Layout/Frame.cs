using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Kit.Layout;

/// <summary>What the shell needs to know of the page that it frames.</summary>
/// <param name="Sheet">A further style sheet by its logical name; null when theme.css is enough.</param>
/// <param name="Also">A second further sheet, for blocks that few pages of a kind have.</param>
/// <param name="Script">A further module by its logical name; null when site.js is enough.</param>
/// <param name="IsAsked">Whether questions come to this page, so that its head names the search index.</param>
/// <param name="HasOwnStyle">Whether the theme's style sheets stand in the page itself: a round trip less until it is seen, and their bytes with every visit.</param>
public sealed record Frame(HtmlPage Page, string? Sheet = null, string? Script = null, string? Also = null, bool IsAsked = false, bool HasOwnStyle = false)
{
    public Site Site => Page.Site;

    /// <summary>Scripts that stand in the head itself, by name.</summary>
    public IEnumerable<string> Inline => IsAsked ? ["scheme", "asked"] : ["scheme"];

    /// <summary>Where scripts may come from, as a content security policy says it.</summary>
    public string ScriptSources => string.Join(' ', Inline.Select(name => Site.Assets.Inline[name].Source).Prepend("'self'"));

    /// <summary>The theme's style sheets by their logical names, in their order.</summary>
    public IEnumerable<string> Sheets => new[] { "theme.css", Sheet, Also }.OfType<string>();

    /// <summary>They as one text, where they stand in the page itself.</summary>
    public InlineText? OwnStyle() => HasOwnStyle ? InlineText.OfSheets(Sheets.Select(Site.Assets.BytesOf), Site.Href(Addresses.OfAsset(""))) : null;

    public bool IsHome => Page is HomePage;

    /// <summary>Of the browser's tab: the page, then the site.</summary>
    public string Title => IsHome ? $"{Site.ShortTitle}: the living companion of a review" : $"{Page.Title} · {Site.ShortTitle}";
}
