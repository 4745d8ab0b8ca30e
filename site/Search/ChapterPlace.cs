using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StatiqSite.Catalog;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Search;

/// <summary>A section of a chapter, up to the next heading of any depth.</summary>
/// <param name="Anchor">Of the heading; empty above the first one.</param>
/// <param name="Heading">With its number; the chapter's title above the first one.</param>
/// <param name="Text">Plain, without citations.</param>
internal sealed record ChapterPlace(Chapter Chapter, string Anchor, string Heading, string Text)
{
    public static IEnumerable<ChapterPlace> Of(Chapter chapter)
    {
        var text = new StringBuilder(chapter.Summary);
        var (anchor, heading) = ("", chapter.Title);
        foreach (var leaf in chapter.Source.Text.Descendants<LeafBlock>())
        {
            if (leaf is HeadingBlock block && block.GetAttributes().Id is { } id && chapter.Headings.FirstOrDefault(known => known.Id == id) is { } known)
            {
                if (text.Length > 0 || anchor.Length > 0) yield return new ChapterPlace(chapter, anchor, heading, text.ToString());
                text.Clear();
                (anchor, heading) = (id, known.Number is null ? known.Text : $"{known.Number} {known.Text}");
            }
            else if (leaf.Inline is not null)
            {
                if (text.Length > 0) text.Append(' ');
                text.Append(InlineText.Of(leaf.Inline));
            }
        }

        yield return new ChapterPlace(chapter, anchor, heading, text.ToString());
    }
}
