namespace StatiqSite.Pages.Html;

/// <summary>What a web server shows for an address that does not exist.</summary>
public sealed record NotFoundPage(Site Site) : HtmlPage(Site, Addresses.NotFound, "Page not found", "There is no page at this address.");
