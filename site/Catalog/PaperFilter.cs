using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>Which papers a state of the list of papers shows, as its address says it: <c>?modality=imaging&amp;modality=text&amp;from=2024</c>.</summary>
/// <param name="Terms">A paper has one term, or one below it, of every group.</param>
/// <param name="From">First year; null means from the beginning.</param>
/// <param name="To">Last year; null means to the present.</param>
/// <param name="Papers">Only these; null means all.</param>
public sealed record PaperFilter(ImmutableArray<ImmutableArray<Term>> Terms, int? From, int? To, ImmutableHashSet<Paper>? Papers)
{
    private static readonly ImmutableArray<string> Names = ["q", "key", "from", "to", "sort"];

    /// <param name="query">A query string, or a whole address with one. `sort` orders a screen, not a file, and says nothing here.</param>
    /// <param name="mistakes">Sentences; the filter is of use only when there are none.</param>
    public static PaperFilter Parse(string query, Review review, out ImmutableArray<string> mistakes)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var terms = new SortedDictionary<string, ImmutableArray<Term>>(StringComparer.Ordinal);
        var filter = new PaperFilter([], From: null, To: null, Papers: null);
        foreach (var (name, value) in Parameters(query))
        {
            switch (name)
            {
                case "sort" or "q" when value.Length == 0 || name == "sort":
                    break;
                case "q":
                    found.Add("words (`q`) are searched by the site, not by this command: name the papers with `key`.");
                    break;
                case "key" when CitationKey.Find(value) is { } key && review.Find(key) is { } paper:
                    filter = filter with { Papers = (filter.Papers ?? []).Add(paper) };
                    break;
                case "key":
                    found.Add($"there is no paper {Quoted.Of(value)}{NearestName.Hint(value, review.Papers.Select(paper => paper.Key.Value))}");
                    break;
                case "from":
                    filter = filter with { From = Year(name, value, found) };
                    break;
                case "to":
                    filter = filter with { To = Year(name, value, found) };
                    break;
                case var _ when review.Taxonomy.Find(name) is { } facet:
                    if (facet.Terms.FirstOrDefault(term => term.Id == value || term.Aliases.Contains(value)) is { } chosen)
                        terms[name] = terms.GetValueOrDefault(name, []).Add(chosen);
                    else
                        found.Add($"{Quoted.Of(name)} has no term {Quoted.Of(value)}{NearestName.Hint(value, facet.Terms.Select(term => term.Id))}");
                    break;
                default:
                    found.Add($"{Quoted.Of(name)} is neither a facet nor a setting{NearestName.Hint(name, Names.Concat(review.Taxonomy.Facets.Select(facet => facet.Id)))}");
                    break;
            }
        }

        mistakes = found.ToImmutable();
        return filter with { Terms = [.. terms.Values] };
    }

    public bool Matches(Paper paper) =>
        Terms.All(group => group.Any(paper.Has))
        && !(paper.Work.Date.Year < From)
        && !(paper.Work.Date.Year > To)
        && Papers?.Contains(paper) != false;

    private static IEnumerable<(string Name, string Value)> Parameters(string query) =>
        from pair in query[(query.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('#')[0].Split('&', StringSplitOptions.RemoveEmptyEntries)
        let split = pair.IndexOf('=', StringComparison.Ordinal)
        select split < 0 ? (Decoded(pair), "") : (Decoded(pair[..split]), Decoded(pair[(split + 1)..]));

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static int? Year(string name, string value, ImmutableArray<string>.Builder mistakes)
    {
        if (value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        mistakes.Add($"`{name}` takes a year of four digits, not {Quoted.Of(value)}.");
        return null;
    }
}
