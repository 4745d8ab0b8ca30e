namespace StatiqSite.Pages;

/// <summary>What the papers of a <see cref="Catalog.Group"/> share.</summary>
public enum GroupKind
{
    Author,
    Venue,
    Year,
}
