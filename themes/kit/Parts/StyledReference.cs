using StatiqSite.Catalog;

namespace StatiqSite.Kit.Parts;

/// <summary>A paper's reference, which a reader may have in another style; it stands in a <c>cite-styles</c>.</summary>
/// <param name="Id">Of the reference in the page; buttons copy it from there.</param>
/// <param name="Class">Of the reference.</param>
public sealed record StyledReference(Paper Paper, string Id, string Class);
