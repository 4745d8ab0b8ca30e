using System.Collections.Immutable;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Theming;
using StatiqSite.Content.Topics;

namespace StatiqSite.Content;

/// <summary>What all the input files say.</summary>
/// <param name="Review">Null when it is missing or unusable.</param>
/// <param name="Topics">Null when there is no taxonomy, or none that can be read.</param>
/// <param name="Papers">By path.</param>
/// <param name="Chapters">By file name, which begins with the chapter's place.</param>
/// <param name="Benchmarks">By path.</param>
/// <param name="Figures">Pictures that chapters may show, by path relative to the input: figures/name.png.</param>
/// <param name="Theme">The review's own style and templates.</param>
public sealed record Sources(
    ReviewFile? Review,
    TopicsFile? Topics,
    ImmutableArray<PaperFile> Papers,
    ImmutableArray<ChapterFile> Chapters,
    ImmutableArray<BenchmarkFile> Benchmarks,
    ImmutableSortedDictionary<string, FileInfo> Figures,
    ThemeSources Theme,
    UnreadFiles Unread)
{
    public static Sources Read(InputFolder input, Diagnostics diagnostics) => new SourceReader(input).Read(diagnostics);
}
