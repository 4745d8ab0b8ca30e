using System.Collections.Immutable;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>The path as a figure of a chapter.</summary>
public sealed record PathCaption(Site Site, ImmutableArray<ChapterStep> Steps, TextPiece.Path Path);
