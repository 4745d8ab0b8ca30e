namespace StatiqSite.Content.Shapes;

/// <summary>One known key of a mapping.</summary>
/// <param name="About">One sentence for contributors; the hover text of the schema.</param>
public sealed record Field(string Key, Shape Shape, string About, bool Required = false);
