using System.Collections.Immutable;
using StatiqSite.Content.Works;
using StatiqSite.Import;

namespace StatiqSite.Registries.Asking;

/// <summary>What one or more registries say about a work.</summary>
/// <param name="Registries">Who says it, the one with the last word first: "Crossref", "PubMed".</param>
/// <param name="Entry">Its work has status, notice and versions as far as they are known, and no key.</param>
public sealed record RegistryRecord(ImmutableArray<string> Registries, ImportedWork Entry)
{
    public Work Work => Entry.Work;

    public string Names => string.Join(" and ", Registries);

    internal static RegistryRecord Of(string registry, ImportedWork entry) => new([registry], TidyEntry.Of(entry));
}
