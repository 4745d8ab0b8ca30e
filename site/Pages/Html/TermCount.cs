using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Pages.Html;

/// <param name="Papers">That have the term or one below it.</param>
/// <param name="Since">Of these, how many are not in the review's own list.</param>
public sealed record TermCount(Term Term, int Papers, int Since);
