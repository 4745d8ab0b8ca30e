using StatiqSite.Output;
using StatiqSite.Pages;

namespace StatiqSite.Cli;

/// <summary>A site without errors, and what renders its pages.</summary>
internal sealed record ReadSite(SiteMap Map, PageRenderer Renderer);
