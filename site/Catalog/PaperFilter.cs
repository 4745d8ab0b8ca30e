using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>Which papers a state of the list of papers shows, as its address says it: <c>?modality=imaging&amp;modality=text&amp;from=2024</c>.</summary>
/// <param name="Terms">A paper has one term, or one below it, of every group.</param>
/// <param name="Without">A paper has none of these, nor one below them.</param>
/// <param name="Traits">A paper has all of these.</param>
/// <param name="From">First year; null means from the beginning.</param>
/// <param name="To">Last year; null means to the present.</param>
/// <param name="Papers">Only these; null means all.</param>
public sealed record PaperFilter(ImmutableArray<ImmutableArray<Term>> Terms, ImmutableArray<Term> Without, ImmutableArray<string> Traits, int? From, int? To, ImmutableHashSet<Paper>? Papers)
{
    private const string Not = "not-";

    private static readonly ImmutableArray<string> Names = ["q", "key", "from", "to", "has", "sort", "view"];

    /// <summary>Whether addresses use the name for something else than a facet; `page` is kept free.</summary>
    public static bool IsReserved(string name) => Names.Contains(name) || name is "page" || name.StartsWith(Not, StringComparison.Ordinal);

    private static readonly ImmutableArray<string> KnownTraits = ["code", "data", "demo", "model", "blog", "review", "summary"];

    /// <param name="query">A query string, or a whole address with one. `sort` and `view` shape a screen, not a file, and say nothing here.</param>
    /// <param name="mistakes">Sentences; the filter is of use only when there are none.</param>
    public static PaperFilter Parse(string query, Review review, out ImmutableArray<string> mistakes)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var terms = new SortedDictionary<string, ImmutableArray<Term>>(StringComparer.Ordinal);
        var filter = new PaperFilter([], [], [], From: null, To: null, Papers: null);
        foreach (var (name, value) in Parameters(query))
        {
            switch (name)
            {
                case "sort" or "view" or "q" when value.Length == 0 || name is not "q":
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
                case "has" when KnownTraits.Contains(value):
                    filter = filter with { Traits = filter.Traits.Add(value) };
                    break;
                case "has":
                    found.Add($"`has` takes one of {string.Join(", ", KnownTraits)}, not {Quoted.Of(value)}{NearestName.Hint(value, KnownTraits)}");
                    break;
                case "from":
                    filter = filter with { From = Year(name, value, found) };
                    break;
                case "to":
                    filter = filter with { To = Year(name, value, found) };
                    break;
                case var _ when review.Taxonomy.Find(name) is { } facet:
                    if (Term(facet, value, found) is { } chosen) terms[name] = terms.GetValueOrDefault(name, []).Add(chosen);
                    break;
                case var _ when name.StartsWith(Not, StringComparison.Ordinal) && review.Taxonomy.Find(name[Not.Length..]) is { } facet:
                    if (Term(facet, value, found) is { } unwanted) filter = filter with { Without = filter.Without.Add(unwanted) };
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
        && !Without.Any(paper.Has)
        && Traits.All(trait => HasTrait(paper, trait))
        && !(paper.Work.Date.Year < From)
        && !(paper.Work.Date.Year > To)
        && Papers?.Contains(paper) != false;

    private static bool HasTrait(Paper paper, string trait) => trait switch
    {
        "review" => paper.IsInReview,
        "summary" => paper.File.Summary is not null,
        _ => paper.Work.Links.Any(link => link.Kind.ToString().Equals(trait, StringComparison.OrdinalIgnoreCase)),
    };

    private static Term? Term(Facet facet, string id, ImmutableArray<string>.Builder mistakes)
    {
        var term = facet.Terms.FirstOrDefault(term => term.Id == id || term.Aliases.Contains(id));
        if (term is null) mistakes.Add($"{Quoted.Of(facet.Id)} has no term {Quoted.Of(id)}{NearestName.Hint(id, facet.Terms.Select(known => known.Id))}");
        return term;
    }

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
