namespace StatiqSite.Kit.Comparing;

/// <summary>One value of a fact.</summary>
/// <param name="Href">Where it leads; null where it leads nowhere.</param>
internal sealed record FactValue(string Text, string? Href = null);
