namespace StatiqSite.Pages.Html;

/// <summary>One step of the way from the home page.</summary>
public sealed record Crumb(string Label, Address Address);
