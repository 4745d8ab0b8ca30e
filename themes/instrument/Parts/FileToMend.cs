using StatiqSite.Catalog.Upkeep;
using StatiqSite.Pages;

namespace StatiqSite.Instrument.Parts;

/// <summary>A file in which something is missing.</summary>
public sealed record FileToMend(Site Site, QualityFile File);
