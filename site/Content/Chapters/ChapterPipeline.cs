using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>The Markdown of chapters: CommonMark, tables, footnotes, math, attributes, containers, citations; no HTML.</summary>
public static class ChapterPipeline
{
    /// <param name="path">Of the file to parse; citations carry it in their positions.</param>
    public static MarkdownPipeline For(string path)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UseMathematics()
            .Use(new FilledBlockSyntax())
            .UseEmphasisExtras(EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Strikethrough)
            .UseSmartyPants()
            .UseGenericAttributes()
            .UsePreciseSourceLocation()
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser(path));
        return builder.Build();
    }
}
