using StatiqSite.Content;

namespace StatiqSite.Catalog.Taxonomies;

public static class TopicRules
{
    public static readonly Rule UnknownFacet = new("TOPIC001", Severity.Error, "Use a facet of topics.yaml, or declare it there.");
    public static readonly Rule UnknownTerm = new("TOPIC002", Severity.Error, "Use a term of topics.yaml, or declare it there.");
    public static readonly Rule Twice = new("TOPIC003", Severity.Error, "Keep one of the two, or give one another id.");
    public static readonly Rule OnlyOne = new("TOPIC004", Severity.Error, "Keep the one that says most about the paper.");
    public static readonly Rule ReservedFacet = new("TOPIC005", Severity.Error, "Give the facet another `id`: the address of a search uses this one for something else.");

    public static readonly Rule UnusedTerm = new("TOPIC101", Severity.Warning, "Give it to the papers that it fits, or remove it.");
    public static readonly Rule TwinTerms = new("TOPIC102", Severity.Warning, "Keep one, and give it the other's id under `aliases`; or name them so that nobody takes one for the other.");
}
