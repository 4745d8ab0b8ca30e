using StatiqSite.Content;

namespace StatiqSite.Catalog.Upkeep;

/// <summary>One finding and the file that it is about.</summary>
public sealed record QualityFinding(QualityFile File, Diagnostic Diagnostic);
