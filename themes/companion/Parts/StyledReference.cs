using StatiqSite.Catalog;
using StatiqSite.Pages;

namespace StatiqSite.Companion.Parts;

/// <summary>A paper's reference, which a reader may have in another style.</summary>
/// <param name="Id">Of the reference in the page; buttons copy it from there.</param>
/// <param name="Class">Of the reference.</param>
public sealed record StyledReference(Site Site, Paper Paper, string Id, string Class);
