using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>A sentence of the review's text that cites a paper, ready to show on that paper's page.</summary>
/// <param name="Mention">Its place; link to <c>Site.Href(Mention.Chapter, Mention.Anchor)</c>.</param>
/// <param name="Pieces">Text and citation numbers in order.</param>
/// <param name="Others">How many other papers the same sentence cites.</param>
public sealed record CitingSentence(Mention Mention, ImmutableArray<SentencePiece> Pieces, int Others);
