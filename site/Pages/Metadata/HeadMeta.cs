namespace StatiqSite.Pages.Metadata;

/// <summary>A <c>meta</c> element.</summary>
/// <param name="IsProperty">Named by <c>property</c> (Open Graph), not by <c>name</c>.</param>
public sealed record HeadMeta(string Name, string Content, bool IsProperty = false);
