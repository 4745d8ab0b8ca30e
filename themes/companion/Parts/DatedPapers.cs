using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Companion.Parts;

/// <summary>The papers of a list that one year or month brought.</summary>
/// <param name="Name">"2023" or "July 2023".</param>
public sealed record DatedPapers(string Name, ImmutableArray<Paper> Papers)
{
    public string Id => "of-" + Name.ToLowerInvariant().Replace(' ', '-');
}
