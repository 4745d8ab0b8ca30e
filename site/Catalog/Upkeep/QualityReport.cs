using System.Collections.Immutable;
using StatiqSite.Content;

namespace StatiqSite.Catalog.Upkeep;

/// <summary>What is missing or doubtful: the warnings of <c>check</c>, by rule and by file.</summary>
/// <param name="Rules">The commonest first.</param>
/// <param name="Files">Those with most findings first.</param>
public sealed record QualityReport(ImmutableArray<QualityRule> Rules, ImmutableArray<QualityFile> Files)
{
    public int Findings => Files.Sum(file => file.Findings.Length);

    internal static QualityReport Of(IEnumerable<Diagnostic> warnings, ImmutableArray<Paper> papers, ImmutableArray<Chapter> chapters)
    {
        var titles = papers.Select(paper => (paper.Source.Path, paper, chapter: (Chapter?)null))
            .Concat(chapters.Select(chapter => (chapter.Source.Source.Path, paper: (Paper?)null, chapter: (Chapter?)chapter))!)
            .ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        ImmutableArray<QualityFile> files = [.. warnings
            .GroupBy(warning => warning.At.Path)
            .Select(group => titles.TryGetValue(group.Key, out var known)
                ? new QualityFile(group.Key, known.paper, known.chapter, [.. group])
                : new QualityFile(group.Key, null, null, [.. group]))
            .OrderByDescending(file => file.Findings.Length)
            .ThenBy(file => file.Path, StringComparer.Ordinal)];
        return new QualityReport(
            [.. files
                .SelectMany(file => file.Findings.Select(finding => (finding, file)))
                .GroupBy(entry => entry.finding.Rule)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
                .Select(group => new QualityRule(group.Key, [.. group.OrderBy(entry => entry.finding.At).Select(entry => new QualityFinding(entry.file, entry.finding))]))],
            files);
    }
}
