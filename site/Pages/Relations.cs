using System.Collections.Frozen;
using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content.Works;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages;

/// <summary>
/// Which papers belong together: those that share rare topics, and those that one sentence cites together. A topic
/// weighs the more the fewer papers have it (inverse document frequency; Spärck Jones 1972, doi:10.1108/eb026526).
/// </summary>
public sealed class Relations
{
    private const int Most = 6;
    private const int WidestTopic = 400;
    private const double WeightOfSentence = 3;

    private readonly Review review;
    private readonly FrozenDictionary<Term, double> weights;

    public Relations(Review review)
    {
        this.review = review;
        weights = review.Taxonomy.Facets.SelectMany(facet => facet.Terms)
            .Where(term => review.PapersOf(term).Length > 0)
            .ToFrozenDictionary(term => term, term => Math.Log((double)(review.Papers.Length + 1) / review.PapersOf(term).Length));
    }

    /// <summary>The closest papers, best first; at most six, none that shares only what almost every paper has.</summary>
    public ImmutableArray<RelatedPaper> Of(Paper paper)
    {
        var scores = new Dictionary<CitationKey, double>();
        foreach (var term in paper.Terms)
        {
            if (review.PapersOf(term) is not { Length: <= WidestTopic } sharing) continue;
            foreach (var other in sharing) Add(other.Key, weights[term]);
        }

        foreach (var key in CitedTogether(paper)) Add(key, WeightOfSentence);
        scores.Remove(paper.Key);
        return [.. scores
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key)
            .Take(Most)
            .Select(entry => new RelatedPaper(review.Find(entry.Key)!, Reason(paper, review.Find(entry.Key)!)))];

        void Add(CitationKey key, double weight) => scores[key] = scores.GetValueOrDefault(key) + weight;
    }

    /// <summary>Papers that stand in the same small group of citations; long lists say little.</summary>
    private IEnumerable<CitationKey> CitedTogether(Paper paper) =>
        from mention in paper.Mentions
        from inline in mention.Passage.Citations
        where inline.Anchor == mention.Anchor && inline.Citations.Length <= 4
        from citation in inline.Citations
        let other = CitationKey.Find(citation.Key.Value) is { } key ? review.Find(key) : null
        where other is not null
        select other.Key;

    private string Reason(Paper paper, Paper other)
    {
        var shared = paper.Terms
            .Where(term => other.Has(term))
            .OrderByDescending(term => weights.GetValueOrDefault(term))
            .Take(2)
            .Select(term => term.Label)
            .ToArray();
        var together = CitedTogether(paper).Contains(other.Key);
        return (shared, together) switch
        {
            ([], _) => "Cited in the same place",
            (_, true) => $"Cited in the same place; shares {string.Join(", ", shared)}",
            _ => $"Shares {string.Join(", ", shared)}",
        };
    }
}
