using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;

namespace StatiqSite.Import.Merging;

/// <summary>A paper that an import writes.</summary>
/// <param name="Doubts">What a person should look at; also in the paper's note.</param>
/// <param name="At">Where its first entry begins.</param>
public sealed record NewPaper(PaperFile Paper, ImmutableArray<string> Doubts, SourceSpan At);
