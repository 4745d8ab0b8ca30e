using System.Collections.Immutable;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>The steps that the path is drawn from.</summary>
/// <param name="Label">What it is called as a way through the site; null when it is a figure in a text.</param>
public sealed record PathSteps(Site Site, ImmutableArray<ChapterStep> Steps, string? Label);
