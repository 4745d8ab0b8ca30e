using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Chapters.Citing;
using StatiqSite.Content.Works;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages;

/// <summary>How a citation reads: "[7, p. 4; 12]" or "Li et al. [7]". One rule for chapters and for the papers' pages.</summary>
public sealed class CitationPieces(Review review)
{
    /// <param name="here">The paper on whose page it is shown; null elsewhere.</param>
    public IEnumerable<SentencePiece> Of(CitationInline inline, Paper? here = null)
    {
        if (inline.Form == CitationForm.InText && Find(inline.Citations[0]) is { } named)
            yield return new SentencePiece.Words((named.Work.Authors.ShortForm is { Length: > 0 } names ? names : named.Title) + "\u00A0");
        var before = "[";
        foreach (var citation in inline.Citations)
        {
            if (citation.Prefix is { } prefix) before += prefix + " ";
            yield return new SentencePiece.Words(before);
            if (Find(citation) is { Number: { } number } paper)
                yield return new SentencePiece.Number(paper, number, IsThis: paper == here);
            else
                yield return new SentencePiece.Words(citation.Key.Value);
            before = citation.Locator is { } locator ? $", {locator}; " : ", ";
        }

        yield return new SentencePiece.Words(before.TrimEnd(',', ';', ' ') + "]");
    }

    /// <summary>A whole sentence, runs of text joined.</summary>
    public ImmutableArray<SentencePiece> Of(Passage passage, Paper here)
    {
        var pieces = ImmutableArray.CreateBuilder<SentencePiece>();
        foreach (var piece in passage.Parts.SelectMany(part => part switch
        {
            PassagePart.Words words => [new SentencePiece.Words(words.Text)],
            PassagePart.Cites cites => Of(cites.Citation, here),
            _ => [],
        }))
        {
            if (piece is SentencePiece.Words words && pieces.Count > 0 && pieces[^1] is SentencePiece.Words last)
                pieces[^1] = new SentencePiece.Words(last.Text + words.Text);
            else
                pieces.Add(piece);
        }

        return pieces.ToImmutable();
    }

    private Paper? Find(Citation citation) => CitationKey.Find(citation.Key.Value) is { } key ? review.Find(key) : null;
}
