using StatiqSite.Companion.Drawing;

namespace StatiqSite.Companion.Parts;

/// <summary>A row of an index: a name, its papers as a tally, their number.</summary>
/// <param name="Note">A sentence below the name; null for none.</param>
public sealed record TallyRow(string Href, string Name, int Papers, Tally Tally, string? Note = null);
