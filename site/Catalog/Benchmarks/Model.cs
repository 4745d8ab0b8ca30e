using System.Collections.Immutable;
using StatiqSite.Content.Papers;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>A model that a paper of the companion introduces.</summary>
/// <param name="Paper">That introduces it, or the project that has only code.</param>
public sealed record Model(WorkModel Stated, Paper Paper)
{
    public string Name => Stated.Name;

    /// <summary>The newest first, then by name.</summary>
    internal static ImmutableArray<Model> Of(ImmutableArray<Paper> papers) =>
        [.. from paper in Review.NewestFirst(papers)
            from stated in paper.File.Models
            orderby paper.Work.Date descending, FoldedText.Of(stated.Name), stated.Name, paper.Key
            select new Model(stated, paper)];
}
