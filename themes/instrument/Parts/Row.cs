using StatiqSite.Catalog;
using StatiqSite.Pages;

namespace StatiqSite.Instrument.Parts;

/// <summary>A paper in a list.</summary>
/// <param name="Why">Why it stands there; null when the list says it.</param>
public sealed record Row(Site Site, Paper Paper, string? Why = null);
