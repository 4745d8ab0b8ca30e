using System.Collections.Immutable;

namespace StatiqSite.Content;

/// <summary>Files that are there but could not be read, which is reported. What refers to them is not faulted for it.</summary>
/// <param name="Topics">Whether <c>topics.yaml</c> is one of them.</param>
/// <param name="Papers">File names without extension: the keys of these papers.</param>
/// <param name="Chapters">File names.</param>
/// <param name="Benchmarks">File names without extension: the ids of these benchmarks.</param>
public sealed record UnreadFiles(
    bool Topics, ImmutableHashSet<string> Papers, ImmutableHashSet<string> Chapters, ImmutableHashSet<string> Benchmarks);
