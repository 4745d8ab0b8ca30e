using System.Collections.Concurrent;
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
    private readonly FrozenDictionary<CitationKey, int> numbers;
    private readonly FrozenDictionary<Term, Sharing> sharing;
    private readonly ConcurrentBag<double[]> idle = [];

    public Relations(Review review)
    {
        this.review = review;
        numbers = review.Papers.Index().ToFrozenDictionary(entry => entry.Item.Key, entry => entry.Index);
        sharing = review.Taxonomy.Facets.SelectMany(facet => facet.Terms)
            .Select(term => (term, papers: review.PapersOf(term)))
            .Where(entry => entry.papers.Length > 0)
            .ToFrozenDictionary(entry => entry.term, entry => new Sharing(
                Math.Log((double)(review.Papers.Length + 1) / entry.papers.Length),
                entry.papers.Length > WidestTopic ? [] : [.. entry.papers.Select(paper => numbers[paper.Key])]));
    }

    /// <summary>The closest papers, best first; at most six, none that shares only what a great many papers have.</summary>
    public ImmutableArray<RelatedPaper> Of(Paper paper)
    {
        // Asked for every paper of the site: arrays are used again, and only what was touched is cleared.
        if (!idle.TryTake(out var scores)) scores = new double[review.Papers.Length];
        var touched = new List<int>();
        foreach (var term in paper.Terms)
            foreach (var other in sharing[term].Papers) Add(other, sharing[term].Weight);
        foreach (var other in CitedTogether(paper)) Add(numbers[other], WeightOfSentence);

        scores[numbers[paper.Key]] = 0;
        var best = Best(touched, scores);
        foreach (var other in touched) scores[other] = 0;
        idle.Add(scores);
        return [.. best.Select(other => new RelatedPaper(review.Papers[other], Reason(paper, review.Papers[other])))];

        void Add(int other, double weight)
        {
            if (scores[other] == 0) touched.Add(other);
            scores[other] += weight;
        }
    }

    /// <summary>The numbers with the highest scores, by score, then by number, which is by key.</summary>
    private static int[] Best(List<int> touched, double[] scores)
    {
        var best = new PriorityQueue<int, (double Score, int Later)>(Most + 1);
        foreach (var other in touched)
        {
            if (scores[other] == 0) continue;
            best.Enqueue(other, (scores[other], -other));
            if (best.Count > Most) best.Dequeue();
        }

        return best.UnorderedItems.OrderByDescending(entry => entry.Priority).Select(entry => entry.Element).ToArray();
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
            .Where(other.Has)
            .OrderByDescending(term => sharing[term].Weight)
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

    /// <param name="Papers">Numbers of the papers that have the topic; empty when they are too many to say anything.</param>
    private sealed record Sharing(double Weight, ImmutableArray<int> Papers);
}
