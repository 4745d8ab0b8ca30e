using System.Collections.Immutable;

namespace StatiqSite.Content.Chapters;

/// <summary>A block that the generator fills: <c>::: papers {modality=imaging limit=8}</c>.</summary>
/// <param name="Name">papers, league-table or evidence-map.</param>
/// <param name="Settings">As written, in order.</param>
public sealed record FilledBlock(string Name, ImmutableArray<KeyValuePair<string, string>> Settings, SourceSpan At)
{
    public static readonly ImmutableArray<string> Names = ["papers", "league-table", "evidence-map"];
}
