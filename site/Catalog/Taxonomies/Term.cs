using System.Collections.Immutable;

namespace StatiqSite.Catalog.Taxonomies;

/// <summary>A term of a facet.</summary>
/// <param name="Facet">The facet's id.</param>
/// <param name="Id">Unique in its facet.</param>
/// <param name="Parents">From the top term down to the one just above; empty for a top term.</param>
/// <param name="Synonyms">Other names people search for.</param>
/// <param name="Aliases">Former ids, whose addresses redirect here.</param>
public sealed record Term(
    string Facet, string Id, string Label, string? Description, ImmutableArray<string> Synonyms,
    ImmutableArray<string> Aliases, ImmutableArray<Term> Parents)
{
    /// <summary>Levels above it.</summary>
    public int Depth => Parents.Length;

    /// <summary>Labels from the top down: "Imaging › Radiology".</summary>
    public string Path => string.Join(" › ", Parents.Select(parent => parent.Label).Append(Label));

    public bool IsWithin(Term other) => ReferenceEquals(this, other) || Parents.Contains(other);

    public bool Equals(Term? other) => other is not null && Facet == other.Facet && Id == other.Id;

    public override int GetHashCode() => HashCode.Combine(Facet, Id);
}
