using System.Collections.Immutable;
using StatiqSite.Catalog.Blocks;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>Resolves what chapters refer to: papers, each other, figures.</summary>
internal sealed class ChapterLinks(Sources sources, BlockReader blocks, Dictionary<CitationKey, PaperFile> papers, Diagnostics diagnostics)
{
    public ImmutableArray<Chapter> Resolve()
    {
        ReportTwice(file => file.Slug, "slug");
        ReportTwice(file => file.Number, "number");
        return [.. sources.Chapters.DistinctBy(file => file.Slug).Select(ChapterOf)];
    }

    private void ReportTwice(Func<ChapterFile, string> mark, string name)
    {
        foreach (var group in sources.Chapters.GroupBy(mark, StringComparer.Ordinal))
            foreach (var twice in group.Skip(1))
                diagnostics.Report(CatalogRules.SameChapter, twice.Source, $"{group.First().FileName} has the {name} {Quoted.Of(group.Key)} already.");
    }

    private Chapter ChapterOf(ChapterFile file)
    {
        foreach (var reference in file.CrossReferences) Check(reference, file);
        foreach (var image in file.Images.Where(image => !sources.Figures.ContainsKey(image.Value)))
            diagnostics.Report(CatalogRules.UnknownFigure, image.At, $"There is no picture `{image.Value}` in the input folder.");
        var filled = file.Blocks.Select(block => blocks.Find(block, file)).OfType<ChapterBlock>().ToImmutableArray();
        return new Chapter(file.Slug, file.Number, file.Title, file.Summary, file.Headings, Cited(file), filled, file);
    }

    private ImmutableArray<CitationKey> Cited(ChapterFile file)
    {
        var cited = new List<CitationKey>();
        foreach (var citation in file.Passages.SelectMany(passage => passage.Citations).SelectMany(inline => inline.Citations))
        {
            var key = CitationKey.Find(citation.Key.Value);
            if (key is null || !papers.TryGetValue(key.Value, out var paper))
            {
                if (sources.Unread.Papers.Contains(citation.Key.Value)) continue;
                diagnostics.Report(CatalogRules.UnknownKey, citation.Key.At, $"There is no paper {Quoted.Of(citation.Key.Value)}{NearestName.Hint(citation.Key.Value, papers.Keys.Select(known => known.Value))}");
                continue;
            }

            if (paper.Work.Key != key)
                diagnostics.Report(CatalogRules.AliasCited, citation.Key.At, $"`{key}` is another key of `{paper.Work.Key}`.");
            cited.Add(paper.Work.Key);
        }

        return [.. cited.Distinct()];
    }

    private void Check(CrossReference reference, ChapterFile from)
    {
        if (reference.Page is not null) return;
        var target = reference.File is null ? from : sources.Chapters.FirstOrDefault(file => file.FileName == reference.File);
        if (target is null && sources.Unread.Chapters.Contains(reference.File!)) return; // without a file, the target is the chapter itself
        if (target is null)
            diagnostics.Report(CatalogRules.UnknownFile, reference.At, $"There is no chapter file {Quoted.Of(reference.File!)}{NearestName.Hint(reference.File!, sources.Chapters.Select(file => file.FileName))}");
        else if (reference.Anchor is { } anchor && !target.Anchors.Contains(anchor))
            diagnostics.Report(CatalogRules.UnknownAnchor, reference.At, $"{target.FileName} has no {Quoted.Of("#" + anchor)}{NearestName.Hint(anchor, target.Anchors)}");
    }
}
