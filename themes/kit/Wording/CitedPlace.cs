using System.Globalization;
using StatiqSite.Content.Chapters;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Kit.Wording;

/// <summary>A sentence that cites the paper, with its place in words.</summary>
public sealed record CitedPlace(Site Site, CitingSentence Sentence)
{
    public string Href => Site.Href(Sentence.Mention.Chapter, Sentence.Mention.Anchor);

    /// <summary>The sentence as it reads, citations in brackets.</summary>
    public string Text => string.Concat(Sentence.Pieces.Select(piece => piece switch
    {
        SentencePiece.Words words => words.Text,
        SentencePiece.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => "",
    })).Trim();

    /// <summary>"4.1.1 Imaging"; the chapter's own heading above its first section.</summary>
    public string Place => Sentence.Mention.Section is { } section
        ? $"{section.Number} {section.Text}".Trim()
        : $"{Sentence.Mention.Chapter.Number} {Sentence.Mention.Chapter.Title}";

    /// <summary>What it stands in when that is not running text, and with how many others; null for a sentence about this paper alone.</summary>
    public string? Note
    {
        get
        {
            var kind = Sentence.Mention.Passage.Kind switch
            {
                PassageKind.TableRow => "In a table",
                PassageKind.Caption => "In a caption",
                PassageKind.Footnote => "In a footnote",
                PassageKind.EditorsNote => "In an editor’s note",
                PassageKind.Since => "In a note since the review",
                _ => null,
            };
            var with = Sentence.Others > 0 ? $"with {CountText.Of(Sentence.Others, "other", "others")}" : null;
            return (kind, with) switch
            {
                (null, null) => null,
                (null, _) => "W" + with[1..],
                (_, null) => kind,
                _ => $"{kind}, {with}",
            };
        }
    }
}
