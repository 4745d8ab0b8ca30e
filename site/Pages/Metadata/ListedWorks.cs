using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Pages.Html;

namespace StatiqSite.Pages.Metadata;

/// <summary>The works that a page lists, for reference managers that save all of a page (COinS).</summary>
public static class ListedWorks
{
    /// <summary>The <c>title</c> of one <c>span.Z3988</c> for each work, in order. Empty on a paper's own page, whose tags a single span would hide, for fewer than two works, and on chapters: a hundred spans weigh more than the text, and the bibliography's .bib says the same.</summary>
    public static ImmutableArray<string> Of(HtmlPage page)
    {
        var papers = page switch
        {
            PapersPage list => list.Paging.Papers,
            TermPage list => list.Paging.Papers,
            GroupPage list => list.Paging.Papers,
            _ => Enumerable.Empty<Paper>(),
        };
        ImmutableArray<string> spans = [.. papers.Select(paper => Coins.Of(paper.Work))];
        return spans.Length > 1 ? spans : [];
    }
}
