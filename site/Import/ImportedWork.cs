using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import;

/// <summary>One work as a foreign file tells it.</summary>
/// <param name="Work">Its key is empty until the import gives it one.</param>
/// <param name="PrintedKey">The citation key of the file, as written; null when the format has none.</param>
/// <param name="HasDate">False when the file states none; the work's date means nothing then.</param>
/// <param name="Headings">Under which it stands in the file, outermost first; empty in formats without headings.</param>
/// <param name="Doubts">What a person should look at, each a sentence.</param>
/// <param name="At">Where the entry begins in the file.</param>
public sealed record ImportedWork(
    Work Work, string? PrintedKey, bool HasDate, ImmutableArray<string> Headings, ImmutableArray<string> Doubts, SourceSpan At);
