using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Content.Works;

namespace StatiqSite.Pages.Html;

/// <summary>A paper: its facts, links, topics, every sentence that cites it, related papers, citations.</summary>
/// <param name="Steps">The path through all chapters.</param>
public sealed record PaperPage(Site Site, Paper Paper, ImmutableArray<ChapterStep> Steps, Relations Relations)
    : HtmlPage(Site, Addresses.Of(Paper), Paper.Title, Paper.File.Summary ?? PaperDescription.Of(Paper))
{
    public override SiteSection Section => SiteSection.Papers;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home), new("Papers", Addresses.Papers)];

    /// <summary>The entry as its .bib file has it, for reading and copying.</summary>
    public string BibTeX => CitationFormat.BibTeX.WriteOne(Paper.Work);

    /// <summary>Best first; at most six. Worked out when asked for.</summary>
    public ImmutableArray<RelatedPaper> Related => Relations.Of(Paper);

    /// <summary>Every sentence and table row of the text that cites the paper, in reading order. Worked out when asked for.</summary>
    public ImmutableArray<CitingSentence> Sentences
    {
        get
        {
            var pieces = new CitationPieces(Site.Review);
            return [.. Paper.Mentions.Select(mention => new CitingSentence(mention, pieces.Of(mention.Passage, Paper), Others(mention)))];
        }
    }

    /// <summary>Where the figures that it states stand among others.</summary>
    public ImmutableArray<Standing> Standings => [.. Standing.Of(Paper, Site.Review)];

    private int Others(Mention mention) =>
        mention.Passage.Citations
            .SelectMany(inline => inline.Citations)
            .Select(citation => CitationKey.Find(citation.Key.Value) is { } key ? Site.Review.Find(key)?.Key : null)
            .Where(key => key is not null && key != Paper.Key)
            .Distinct()
            .Count();
}
