using System.Collections.Immutable;

namespace StatiqSite.Catalog;

/// <summary>Papers that share an author, a venue or a year.</summary>
/// <param name="Slug">Part of the group's address; unique among its kind.</param>
/// <param name="Name">As most of its papers write it.</param>
/// <param name="IndexName">As an index lists it: people by family name.</param>
/// <param name="Papers">Newest first.</param>
public sealed record Group(Slug Slug, string Name, string IndexName, ImmutableArray<Paper> Papers)
{
    /// <summary>Groups by slug: spellings that differ only in case, accents or punctuation meet in one group.</summary>
    /// <returns>In the order of their slugs.</returns>
    public static ImmutableArray<Group> By(IEnumerable<Paper> papers, Func<Paper, IEnumerable<(string Name, string IndexName)>> names) =>
        [.. papers
            .SelectMany(paper => names(paper).Select(spelling => (slug: Slug.From(spelling.IndexName), spelling, paper)))
            .GroupBy(entry => entry.slug)
            .OrderBy(group => group.Key)
            .Select(group => Of(group.Key, Commonest(group.Select(entry => entry.spelling)), group.Select(entry => entry.paper)))];

    private static Group Of(Slug slug, (string Name, string IndexName) names, IEnumerable<Paper> papers) =>
        new(slug, names.Name, names.IndexName, Review.NewestFirst(papers.DistinctBy(paper => paper.Key)));

    private static (string Name, string IndexName) Commonest(IEnumerable<(string Name, string IndexName)> spellings) =>
        spellings
            .GroupBy(spelling => spelling)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key.IndexName, StringComparer.Ordinal)
            .First().Key;
}
