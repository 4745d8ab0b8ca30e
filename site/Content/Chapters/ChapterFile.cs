using System.Collections.Immutable;
using Markdig.Syntax;

namespace StatiqSite.Content.Chapters;

/// <summary>One chapter's file, parsed.</summary>
/// <param name="Slug">The file's name without number and extension; its address.</param>
/// <param name="FileName">As cross-references name it: 04-multimodal.md.</param>
/// <param name="Number">The review's own number of the chapter.</param>
/// <param name="Text">The parsed Markdown; headings carry their ids, citations their anchors.</param>
/// <param name="Headings">In order, the chapter's own title not among them.</param>
/// <param name="Passages">Everything that cites, in reading order.</param>
/// <param name="Anchors">Every id of the text that a cross-reference may name.</param>
/// <param name="Images">Paths as written.</param>
/// <param name="Addresses">Outside addresses that the text links to, as written.</param>
public sealed record ChapterFile(
    string Slug,
    string FileName,
    string Title,
    string Number,
    string? Summary,
    MarkdownDocument Text,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Passage> Passages,
    ImmutableArray<CrossReference> CrossReferences,
    ImmutableArray<string> Anchors,
    ImmutableArray<FilledBlock> Blocks,
    ImmutableArray<Located<string>> Images,
    ImmutableArray<Located<string>> Addresses,
    SourceSpan Source);
