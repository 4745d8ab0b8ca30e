using System.Collections.Concurrent;
using System.Collections.Immutable;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Topics;

namespace StatiqSite.Content;

/// <summary>Reads an input folder, and reads it again after a change without parsing what stayed as it was.</summary>
public sealed class SourceReader(InputFolder input)
{
    private readonly ConcurrentDictionary<string, Reading> readings = new(StringComparer.Ordinal);

    public Sources Read(Diagnostics diagnostics)
    {
        var papers = Files("papers", ".yaml", ".yml");
        var chapters = Files("chapters", ".md");
        return new Sources(
            One<ReviewFile>("review.yaml", ReviewFile.Parse, required: true),
            One<TopicsFile>("topics.yaml", TopicsFile.Parse, required: false),
            [.. papers.AsParallel().AsOrdered().Select(file => Parsed(file, PaperFileReader.Parse, diagnostics)).OfType<PaperFile>()],
            [.. chapters.Select(file => Parsed(file, ChapterFileReader.Parse, diagnostics)).OfType<ChapterFile>()],
            input.FilesBelow("figures", diagnostics).ToImmutableSortedDictionary(file => Path.GetRelativePath(input.Root, file.FullName).Replace('\\', '/'), file => file, StringComparer.Ordinal));

        T? One<T>(string name, Func<string, string, Diagnostics, T?> parse, bool required) where T : class
        {
            var file = new FileInfo(Path.Combine(input.Root, name));
            if (file.Exists) return Parsed(file, parse, diagnostics);
            if (required) diagnostics.Report(FileRules.Missing, new SourceSpan(input.PathOf(name), 1, 1), "The file is missing.");
            return null;
        }

        FileInfo[] Files(string folder, params ReadOnlySpan<string> extensions)
        {
            var known = extensions.ToArray();
            var found = input.FilesBelow(folder, diagnostics).ToLookup(file => known.Contains(file.Extension));
            foreach (var other in found[false])
                if (other.Name != "README.md") diagnostics.Report(FileRules.NotRead, new SourceSpan(input.PathOf(other), 1, 1), "The file is not read.");
            return [.. found[true].Where(file => file.Name != "README.md")];
        }
    }

    private T? Parsed<T>(FileInfo file, Func<string, string, Diagnostics, T?> parse, Diagnostics diagnostics) where T : class
    {
        var path = input.PathOf(file);
        var stamp = (file.Length, file.LastWriteTimeUtc);
        if (!readings.TryGetValue(path, out var reading) || reading.Stamp != stamp)
        {
            var own = new Diagnostics();
            var result = input.Read(file, own) is { } text ? parse(path, text, own) : null;
            reading = readings[path] = new Reading(stamp, result, own.InOrder());
        }

        foreach (var diagnostic in reading.Found) diagnostics.Report(diagnostic.Rule, diagnostic.At, diagnostic.Message);
        return (T?)reading.Result;
    }

    private sealed record Reading((long Length, DateTime Written) Stamp, object? Result, ImmutableArray<Diagnostic> Found);
}
