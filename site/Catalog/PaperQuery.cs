using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Catalog;

/// <summary>Which papers a block of the text lists: <c>::: papers {modality=imaging,text since=2024 limit=8}</c>.</summary>
/// <param name="Terms">A paper has one term, or one below it, of every group.</param>
/// <param name="Since">First year; null means from the beginning.</param>
/// <param name="Until">Last year; null means to the present.</param>
/// <param name="Limit">How many are shown at most; null means all.</param>
/// <param name="At">The block.</param>
public sealed record PaperQuery(ImmutableArray<ImmutableArray<Term>> Terms, int? Since, int? Until, PaperOrder Order, int? Limit, SourceSpan At)
{
    private static readonly ImmutableArray<string> Names = ["since", "until", "sort", "limit"];
    private static readonly ImmutableArray<string> Orders = ["-date", "date", "title", "-added"];

    /// <summary>What a block asks for; settings that are unknown or malformed are reported and left out.</summary>
    public static PaperQuery From(FilledBlock block, Taxonomy taxonomy, Diagnostics diagnostics)
    {
        var query = new PaperQuery([], Since: null, Until: null, PaperOrder.NewestFirst, Limit: null, block.At);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var setting in block.Settings)
        {
            if (seen.Add(setting.Name.Value)) query = query.With(setting, taxonomy, diagnostics);
            else diagnostics.Report(QueryRules.SettingTwice, setting.Name.At, $"{Quoted.Of(setting.Name.Value)} stands here twice.");
        }

        if (query.Since > query.Until)
            diagnostics.Report(QueryRules.MalformedSetting, block.At, string.Create(CultureInfo.InvariantCulture, $"No year is from {query.Since} on and not after {query.Until}."));
        return query;
    }

    /// <summary>The papers that match, without the review itself, in order.</summary>
    /// <returns>Those to show, and how many match in all.</returns>
    public (ImmutableArray<Paper> Shown, int Total) Select(Review review) => Select(review, among: _ => true);

    internal (ImmutableArray<Paper> Shown, int Total) Select(Review review, Func<Paper, bool> among)
    {
        var matching = InOrder(review.Papers.Where(paper => paper != review.Itself && among(paper) && Matches(paper))).ToImmutableArray();
        return (Limit < matching.Length ? matching[..Limit.Value] : matching, matching.Length);
    }

    private bool Matches(Paper paper) =>
        Terms.All(group => group.Any(paper.Has))
        && !(paper.Work.Date.Year < Since)
        && !(paper.Work.Date.Year > Until);

    private IEnumerable<Paper> InOrder(IEnumerable<Paper> papers) => Order switch
    {
        PaperOrder.OldestFirst => papers.OrderBy(paper => paper.Work.Date).ThenBy(paper => paper.Key),
        PaperOrder.ByTitle => papers.OrderBy(paper => FoldedText.LettersOf(paper.Title), StringComparer.Ordinal).ThenBy(paper => paper.Key),
        PaperOrder.LastAddedFirst => papers.OrderByDescending(paper => paper.File.Added).ThenByDescending(paper => paper.Work.Date).ThenBy(paper => paper.Key),
        _ => Review.NewestFirst(papers),
    };

    private PaperQuery With(BlockSetting setting, Taxonomy taxonomy, Diagnostics diagnostics)
    {
        var (name, value) = (setting.Name, setting.Value);
        return name.Value switch
        {
            "since" => this with { Since = Number(value, "a year", digits: 4, diagnostics) },
            "until" => this with { Until = Number(value, "a year", digits: 4, diagnostics) },
            "limit" => this with { Limit = Number(value, "a number from 1 to 999", digits: null, diagnostics) },
            "sort" => this with { Order = OrderOf(value, diagnostics) },
            _ when taxonomy.IsUnread => this,
            _ when taxonomy.Find(name.Value) is { } facet => this with { Terms = Terms.Add(TermsOf(facet, value, diagnostics)) },
            _ => Unknown(name, taxonomy, diagnostics),
        };
    }

    private PaperQuery Unknown(Located<string> name, Taxonomy taxonomy, Diagnostics diagnostics)
    {
        diagnostics.Report(QueryRules.UnknownSetting, name.At, $"{Quoted.Of(name.Value)} is neither a facet nor a setting{NearestName.Hint(name.Value, Names.Concat(taxonomy.Facets.Select(facet => facet.Id)))}");
        return this;
    }

    private static ImmutableArray<Term> TermsOf(Facet facet, Located<string> value, Diagnostics diagnostics)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var offset = 0;
        foreach (var id in value.Value.Split(','))
        {
            var at = value.At with { Column = value.At.Column + offset };
            if (Taxonomy.Find(facet, new Located<string>(id, at), diagnostics) is { } term) terms.Add(term);
            offset += id.Length + 1;
        }

        return terms.ToImmutable();
    }

    private static int? Number(Located<string> value, string expected, int? digits, Diagnostics diagnostics)
    {
        var fits = digits is null ? value.Value.Length <= 3 : value.Value.Length == digits;
        if (fits && int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        diagnostics.Report(QueryRules.MalformedSetting, value.At, $"{Quoted.Of(value.Value)} is not {expected}.");
        return null;
    }

    private static PaperOrder OrderOf(Located<string> value, Diagnostics diagnostics)
    {
        var order = Orders.IndexOf(value.Value);
        if (order < 0) diagnostics.Report(QueryRules.MalformedSetting, value.At, $"{Quoted.Of(value.Value)} is not an order{NearestName.Hint(value.Value, Orders)}");
        return order < 0 ? PaperOrder.NewestFirst : (PaperOrder)order;
    }
}
