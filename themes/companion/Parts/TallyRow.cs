using StatiqSite.Companion.Drawing;

namespace StatiqSite.Companion.Parts;

/// <summary>A row of an index: a name, its papers as a tally, their number.</summary>
/// <param name="Note">A sentence below the name; null for none.</param>
/// <param name="Share">What the tally says, in words, with the share of all papers; null where the count says enough.</param>
/// <param name="Depth">How far it is indented: 0 to 3.</param>
public sealed record TallyRow(string Href, string Name, int Papers, Tally Tally, string? Note = null, string? Share = null, int Depth = 0);
