namespace StatiqSite.Pages.Metadata;

/// <summary>A <c>link</c> element that tells programs, not browsers, what belongs to the page.</summary>
/// <param name="Href">A whole address.</param>
/// <param name="Type">Media type of what is there; null when it is a page.</param>
public sealed record HeadLink(string Rel, string Href, string? Type = null);
