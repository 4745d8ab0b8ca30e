using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>Finds the sentences and table rows of a chapter that cite.</summary>
public sealed class PassageReader
{
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly Dictionary<Footnote, string?> sectionOf = [];
    private string? section;

    internal static ImmutableArray<Passage> Read(MarkdownDocument document)
    {
        var reader = new PassageReader();
        reader.Read(document, PassageKind.Sentence);
        return reader.passages.ToImmutable();
    }

    private void Read(ContainerBlock container, PassageKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    section = heading.GetAttributes().Id;
                    Sentences(heading, kind);
                    break;
                case CaptionedTable figure:
                    Read(figure.Table, kind);
                    Sentences(figure.Caption, PassageKind.Caption);
                    break;
                case TableRow { IsHeader: false } row: Row(row); break;
                case Footnote footnote:
                    // All notes stand at the end of the document; each belongs to the section that refers to it.
                    section = sectionOf.GetValueOrDefault(footnote);
                    Read(footnote, PassageKind.Footnote);
                    break;
                case QuoteBlock quote: Read(quote, IsEditorsNote(quote) ? PassageKind.EditorsNote : kind); break;
                case CustomContainer { Info: FilledBlock.Since } since: Read(since, PassageKind.Since); break;
                case ContainerBlock inner: Read(inner, kind); break;
                case LeafBlock { Inline: not null } leaf:
                    foreach (var mark in leaf.Inline.Descendants<FootnoteLink>()) sectionOf.TryAdd(mark.Footnote, section);
                    Sentences(leaf, kind);
                    break;
            }
        }
    }

    /// <summary>A quotation that begins with "Editor's note." is not the review's voice but the companion's.</summary>
    public static bool IsEditorsNote(QuoteBlock quote) =>
        quote.FirstOrDefault() is ParagraphBlock { Inline: { } inline }
        && InlineText.Of(inline) is var text
        && (text.StartsWith("Editor’s note.", StringComparison.Ordinal) || text.StartsWith("Editor's note.", StringComparison.Ordinal));

    private void Row(TableRow row)
    {
        var text = new StringBuilder();
        var citations = new List<CitationInline>();
        foreach (var leaf in row.Descendants<LeafBlock>())
        {
            if (text.Length > 0) text.Append("; ");
            InlineText.Append(leaf.Inline, text, citations);
        }

        Add(PassageKind.TableRow, text.ToString(), citations, used: 0);
    }

    private void Sentences(LeafBlock leaf, PassageKind kind)
    {
        var text = new StringBuilder();
        var citations = new List<CitationInline>();
        InlineText.Append(leaf.Inline, text, citations);
        if (citations.Count == 0) return;
        var used = 0;
        foreach (var sentence in SentenceSplitter.Split(text.ToString())) used = Add(kind, sentence, citations, used);
    }

    private int Add(PassageKind kind, string text, List<CitationInline> citations, int used)
    {
        var parts = ImmutableArray.CreateBuilder<PassagePart>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] != InlineText.CitationMark) continue;
            if (index > start) parts.Add(new PassagePart.Words(text[start..index]));
            if (index < text.Length) parts.Add(new PassagePart.Cites(citations[used++]));
            start = index + 1;
        }

        var passage = new Passage(section, kind, parts.ToImmutable());
        if (passage.Citations.Any()) passages.Add(passage);
        return used;
    }
}
