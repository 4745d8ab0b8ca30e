using StatiqSite.Catalog.Upkeep;
using StatiqSite.Pages;

namespace StatiqSite.Companion.Parts;

/// <summary>A file with open points, by what readers know it as.</summary>
public sealed record FileToMend(Site Site, QualityFile File);
