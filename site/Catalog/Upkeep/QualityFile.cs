using System.Collections.Immutable;
using StatiqSite.Content;

namespace StatiqSite.Catalog.Upkeep;

/// <summary>A file with its findings.</summary>
/// <param name="Paper">Whose file it is; null when it is no paper's.</param>
/// <param name="Chapter">Whose file it is; null when it is no chapter's.</param>
/// <param name="Findings">By place; never empty.</param>
public sealed record QualityFile(string Path, Paper? Paper, Chapter? Chapter, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The title of the paper or chapter, else the path.</summary>
    public string Title => Paper?.Title ?? Chapter?.Title ?? Path;
}
