namespace StatiqSite.Citations.TeX;

/// <summary>An entry type of BibTeX or BibLaTeX and the fields that it takes beside those that all take.</summary>
/// <param name="Container">The field for what contains or hosts the work.</param>
/// <param name="Genre">Printed in place of what the type would say by itself.</param>
internal sealed record BibEntryType(string Name, string? Container = null, string? Publisher = null, BibFields Fields = BibFields.None, string? Genre = null)
{
    /// <summary>For works without a type of their own, and for those that lack what their type requires.</summary>
    public static readonly BibEntryType Misc = new("misc", Container: "howpublished");

    public bool Takes(BibFields field) => (Fields & field) != 0;
}

[Flags]
internal enum BibFields
{
    None = 0,
    Volume = 1,
    Number = 2,
    Pages = 4,
    Isbn = 8,
    Issn = 16,
}
