using System.Collections.Immutable;

namespace StatiqSite.Content.Chapters;

/// <summary>A block that the generator fills: <c>::: papers {modality=imaging limit=8}</c>.</summary>
/// <param name="Name">One of <see cref="Names"/>.</param>
/// <param name="Settings">In written order; not yet looked up, a name may stand twice.</param>
/// <param name="At">Its first line, by which the parsed text finds it again.</param>
public sealed record FilledBlock(string Name, ImmutableArray<BlockSetting> Settings, SourceSpan At)
{
    public static readonly ImmutableArray<string> Names = ["papers", "evidence-map", "league-table", "models", "glossary", "path", "since"];

    /// <summary>Those that hold one paragraph, their caption.</summary>
    internal static readonly ImmutableArray<string> Captioned = ["glossary", "models", "path"];

    /// <summary>The one that holds text.</summary>
    public const string Since = "since";
}
