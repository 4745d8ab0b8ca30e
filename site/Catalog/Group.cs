using System.Collections.Immutable;

namespace StatiqSite.Catalog;

/// <summary>Papers that share an author, a venue or a year.</summary>
/// <param name="Slug">Part of the group's address; unique among its kind.</param>
/// <param name="Name">As most of its papers write it.</param>
/// <param name="Papers">Newest first.</param>
public sealed record Group(Slug Slug, string Name, ImmutableArray<Paper> Papers)
{
    /// <summary>Groups by slug: spellings that differ only in case, accents or punctuation meet in one group.</summary>
    /// <returns>In the order of their slugs.</returns>
    public static ImmutableArray<Group> By(IEnumerable<Paper> papers, Func<Paper, IEnumerable<string>> names) =>
        [.. papers
            .SelectMany(paper => names(paper).Select(name => (slug: Slug.From(name), name, paper)))
            .GroupBy(entry => entry.slug)
            .OrderBy(group => group.Key)
            .Select(group => new Group(
                group.Key,
                group.GroupBy(entry => entry.name, StringComparer.Ordinal)
                    .OrderByDescending(spelling => spelling.Count())
                    .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
                    .First().Key,
                Review.NewestFirst(group.Select(entry => entry.paper).Distinct())))];
}
