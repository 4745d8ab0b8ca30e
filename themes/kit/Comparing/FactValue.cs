namespace StatiqSite.Kit.Comparing;

/// <summary>One value of a fact.</summary>
/// <param name="Href">Where it leads; null where it leads nowhere.</param>
/// <param name="Place">What the address is called, behind the text; null where the text itself leads there.</param>
internal sealed record FactValue(string Text, string? Href = null, string? Place = null);
