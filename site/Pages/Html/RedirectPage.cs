namespace StatiqSite.Pages.Html;

/// <summary>A former address.</summary>
public sealed record RedirectPage(Site Site, Address Address, Address Target, string Label)
    : HtmlPage(Site, Address, Label, $"This page has moved: {Label}.");
