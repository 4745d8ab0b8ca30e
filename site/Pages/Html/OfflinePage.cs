namespace StatiqSite.Pages.Html;

/// <summary>What a reader sees without a network at an address that was not visited before.</summary>
public sealed record OfflinePage(Site Site)
    : HtmlPage(Site, Addresses.Offline, "Not available offline", "This page has not been visited yet, and there is no network.");
