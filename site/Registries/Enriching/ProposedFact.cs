namespace StatiqSite.Registries.Enriching;

/// <summary>One key of a paper's file that a registry fills.</summary>
/// <param name="Registries">Who knows it: "Crossref and PubMed".</param>
public sealed record ProposedFact(string Key, string Registries);
