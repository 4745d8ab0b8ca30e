using System.Collections.Immutable;
using StatiqSite.Content.Works;
using StatiqSite.Kit.Wording;
using StatiqSite.Pages;

namespace StatiqSite.Kit.Comparing;

/// <summary>Facts that a reader chooses from together.</summary>
public sealed record FactGroup(string Label, ImmutableArray<ComparedFact> Facts)
{
    /// <summary>Every fact of a comparison, in the order of its rows.</summary>
    public static ImmutableArray<FactGroup> Of(Site site) =>
    [
        new("Publication",
        [
            new("authors", "Authors", IsOwn: true),
            new("published", "Published"),
            new("venue", "Published in"),
            new("kind", "Kind"),
            new("status", "Status", "no notice known"),
            new("summary", "Summary", "not written yet", IsOwn: true),
        ]),
        new("In the review",
        [
            new("listed", "Listed"),
            new("number", "Cited as", "not cited", IsAbsenceKnown: true),
            new("chapters", "Chapters", "none", IsAbsenceKnown: true),
            new("says", "What the review says", "The text does not cite it.", IsOwn: true),
        ]),
        new("Topics", [.. site.Review.Taxonomy.Facets.Select(facet => new ComparedFact(StatedFacts.Topic + facet.Id, facet.Label, "none entered"))]),
        new("Models and results",
        [
            new("model", "Models", "none entered"),
            .. ModelFact.Labels.Select(fact => new ComparedFact(fact.Id, $"Model: {fact.Label.ToLowerInvariant()}", "not stated")),
            new(StatedFacts.Result, "Results", "no figure entered"),
        ]),
        new("Links and identifiers",
        [
            .. StatedFacts.LinkKinds.Select(kind => new ComparedFact(StatedFacts.Link(kind), kind == LinkKind.Model ? "Model to download" : LinkText.Of(kind), "no link known", IsOwn: true)),
            new("doi", "DOI", IsOwn: true),
            new("arxiv", "arXiv", IsOwn: true),
            new("pmid", "PubMed", IsOwn: true),
            new("pmcid", "PMC", IsOwn: true),
            new("preprint", "Preprint", IsOwn: true),
            new("later", "Later in", IsOwn: true),
            new("doubt", "In doubt", "nothing noted", IsOwn: true),
        ]),
    ];
}
