using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>A piece of a sentence that cites.</summary>
public abstract record SentencePiece
{
    private SentencePiece()
    {
    }

    /// <summary>Plain text, to be encoded.</summary>
    public sealed record Words(string Text) : SentencePiece;

    /// <summary>The number of a cited paper, without brackets: these are Words beside it.</summary>
    /// <param name="IsThis">Whether it is the paper on whose page the sentence is shown.</param>
    public sealed record Number(Paper Paper, int Value, bool IsThis) : SentencePiece;
}
