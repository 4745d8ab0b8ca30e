using System.Collections.Immutable;

namespace StatiqSite.Content.Works;

/// <summary>The authors of a work.</summary>
/// <param name="Named">In printed order; empty when the source names nobody.</param>
/// <param name="AndOthers">True when the source stops with "et al.": there are more, and it does not name them.</param>
public sealed record AuthorList(ImmutableArray<Author> Named, bool AndOthers)
{
    public static readonly AuthorList None = new([], AndOthers: false);

    /// <summary>"Li", "Li and Gao", "Li et al."; empty when nobody is named.</summary>
    public string ShortForm => (Named, AndOthers) switch
    {
        ([], _) => "",
        ([var only], false) => only.ShortName,
        ([var first, var second], false) => $"{first.ShortName} and {second.ShortName}",
        ([var first, ..], _) => $"{first.ShortName} et al.",
    };
}
