using System.Collections.Concurrent;
using System.Collections.Immutable;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Chapters.Tables;
using StatiqSite.Content.Glossaries;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Theming;
using StatiqSite.Content.Topics;

namespace StatiqSite.Content;

/// <summary>Reads an input folder, and reads it again after a change without parsing what stayed as it was.</summary>
public sealed class SourceReader(InputFolder input)
{
    private static readonly ImmutableArray<string> Known = ["README.md", "benchmarks", "chapters", "figures", "glossary.yaml", "papers", "review.yaml", "theme", "topics.yaml"];

    private readonly ConcurrentDictionary<string, Reading> readings = new(StringComparer.Ordinal);

    public Sources Read(Diagnostics diagnostics)
    {
        var names = input.Names().ToImmutableArray();
        var settings = One(names, "review", ReviewFile.Parse, diagnostics);
        if (settings is { Found: false })
            diagnostics.Report(FileRules.Missing, new SourceSpan(input.PathOf("review.yaml"), 1, 1), "The file is missing.");
        var topics = One(names, "topics", TopicsFile.Parse, diagnostics);
        var papers = Files("papers", file => file.Extension is ".yaml" or ".yml", diagnostics)
            .AsParallel().AsOrdered().Select(file => (file, paper: Parsed(file, PaperFileReader.Parse, diagnostics))).ToImmutableArray();
        var glossary = One(names, "glossary", GlossaryFile.Parse, diagnostics);
        ImmutableArray<PaperFile> read = [.. papers.Select(entry => entry.paper).OfType<PaperFile>()];
        ImmutableHashSet<string> unread = [.. papers.Where(entry => entry.paper is null).Select(entry => Path.GetFileNameWithoutExtension(entry.file.Name))];
        var tables = TableSources.Of(read, glossary.Result, unread, glossary is { Found: true, Result: null });
        var chapters = Files("chapters", file => file.Extension == ".md", diagnostics)
            .Select(file => (file, chapter: Parsed(file, (path, text, own) => ChapterFileReader.Parse(path, text, tables, own), diagnostics, tables))).ToImmutableArray();
        var benchmarks = Files("benchmarks", file => file.Extension is ".yaml" or ".yml", diagnostics)
            .Select(file => (file, benchmark: Parsed(file, BenchmarkFileReader.Parse, diagnostics))).ToImmutableArray();
        var figures = Files("figures", file => PicturePath.Holds(Relative(file)), diagnostics);
        var theme = names.Contains("theme") ? Theme(diagnostics) : ThemeSources.None;
        ReportMisnamed(names, diagnostics);
        return new Sources(
            settings.Result,
            topics.Result,
            read,
            [.. chapters.Select(entry => entry.chapter).OfType<ChapterFile>()],
            [.. benchmarks.Select(entry => entry.benchmark).OfType<BenchmarkFile>()],
            figures.ToImmutableSortedDictionary(Relative, file => file, StringComparer.Ordinal),
            theme,
            new UnreadFiles(
                Topics: topics is { Found: true, Result: null },
                Papers: unread,
                Chapters: [.. chapters.Where(entry => entry.chapter is null).Select(entry => entry.file.Name)],
                Benchmarks: [.. benchmarks.Where(entry => entry.benchmark is null).Select(entry => Path.GetFileNameWithoutExtension(entry.file.Name))]));
    }

    /// <summary>A file that there is once; both endings of YAML files are known.</summary>
    private (bool Found, T? Result) One<T>(ImmutableArray<string> names, string name, Func<string, string, Diagnostics, T?> parse, Diagnostics diagnostics) where T : class
    {
        var written = names.Where(entry => entry == name + ".yaml" || entry == name + ".yml").ToArray();
        foreach (var second in written.Skip(1)) ReportNotRead(input.PathOf(second), $"The file is not read, because {written[0]} is there too.", diagnostics);
        return written switch
        {
            [] => (false, null),
            [var first, ..] => (true, input.Find(first, diagnostics) is { } file ? Parsed(file, parse, diagnostics) : null),
        };
    }

    private ThemeSources Theme(Diagnostics diagnostics)
    {
        var files = Files("theme", file => file.Extension is ".css" or ".liquid", diagnostics);
        return new ThemeSources(
            [.. files.Where(file => file.Extension == ".css").Select(file => Parsed(file, StyleFile.Parse, diagnostics)).OfType<StyleFile>()],
            [.. files.Where(file => file.Extension == ".liquid").Select(file => Parsed(file, (path, text, _) => new TemplateFile(path, Relative(file), text), diagnostics)).OfType<TemplateFile>()]);
    }

    private ImmutableArray<FileInfo> Files(string folder, Func<FileInfo, bool> isRead, Diagnostics diagnostics)
    {
        var found = input.FilesBelow(folder, diagnostics).Where(file => file.Name != "README.md").ToLookup(isRead);
        foreach (var other in found[false]) ReportNotRead(input.PathOf(other), "The file is not read.", diagnostics);
        return [.. found[true]];
    }

    /// <summary>A slip in the name of a file that may be absent would otherwise go unnoticed.</summary>
    private void ReportMisnamed(ImmutableArray<string> names, Diagnostics diagnostics)
    {
        foreach (var name in names.Where(name => !Known.Contains(name) && name is not ("glossary.yml" or "review.yml" or "topics.yml")))
            if (NearestName.Find(name, Known) is { } meant) ReportNotRead(input.PathOf(name), $"Nothing reads `{name}`; did you mean `{meant}`?", diagnostics);
    }

    private static void ReportNotRead(string path, string message, Diagnostics diagnostics) =>
        diagnostics.Report(FileRules.NotRead, new SourceSpan(path, 1, 1), message);

    private string Relative(FileInfo file) => Path.GetRelativePath(input.Root, file.FullName).Replace('\\', '/');

    /// <param name="uses">What the file is read with besides its text; null means nothing.</param>
    private T? Parsed<T>(FileInfo file, Func<string, string, Diagnostics, T?> parse, Diagnostics diagnostics, TableSources? uses = null) where T : class
    {
        var path = input.PathOf(file);
        var stamp = file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
        if (!readings.TryGetValue(path, out var reading) || reading.Stamp != stamp || reading.Uses != uses)
        {
            var own = new Diagnostics();
            var text = input.Read(file, own);
            if (text is not null) GarbledText.Report(path, text, own);
            var result = text is null ? null : parse(path, text, own);
            reading = readings[path] = new Reading(stamp, uses, result, own.InOrder());
        }

        foreach (var diagnostic in reading.Found) diagnostics.Report(diagnostic.Rule, diagnostic.At, diagnostic.Message);
        return (T?)reading.Result;
    }

    private sealed record Reading((long Length, DateTime Written) Stamp, TableSources? Uses, object? Result, ImmutableArray<Diagnostic> Found);
}
