using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>A dated text on what came since the review.</summary>
public sealed record SinceText(Site Site, TextPiece.Since Since)
{
    /// <summary>"Since the review: 4.1.1 Imaging"; tells the notes of a chapter apart.</summary>
    public string Label => Since.Section is { } section ? $"Since the review: {section.Number} {section.Text}" : "Since the review";
}
