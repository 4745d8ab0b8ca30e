using StatiqSite.Content;

namespace StatiqSite.Catalog.Taxonomies;

public static class TopicRules
{
    public static readonly Rule UnknownFacet = new("TOPIC001", Severity.Error, "Use a facet of topics.yaml, or declare it there.");
    public static readonly Rule UnknownTerm = new("TOPIC002", Severity.Error, "Use a term of topics.yaml, or declare it there.");
    public static readonly Rule Twice = new("TOPIC003", Severity.Error, "Keep one of the two, or give one another id.");
    public static readonly Rule OnlyOne = new("TOPIC004", Severity.Error, "Keep the one that says most about the paper.");
}
