using System.Collections.Immutable;

namespace StatiqSite.Content.Yaml;

/// <summary>The comments that belong to a value, with their <c>#</c>.</summary>
/// <param name="Before">Lines above the key or hyphen that the value stands behind; of a whole file, its head.</param>
/// <param name="Beside">In the line of the key or hyphen; null when there is none.</param>
/// <param name="Below">Lines behind the last entry of a list or mapping.</param>
public sealed record YamlRemarks(ImmutableArray<string> Before, string? Beside, ImmutableArray<string> Below)
{
    public static readonly YamlRemarks None = new([], null, []);

    public bool IsEmpty => Before.IsEmpty && Beside is null && Below.IsEmpty;
}
