using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;

namespace StatiqSite.Catalog;

/// <summary>Says what a reader would miss in a paper.</summary>
internal static class PaperCompleteness
{
    public static void Report(Paper paper, Taxonomy taxonomy, Diagnostics diagnostics)
    {
        var work = paper.Work;
        if (work.Href is null && work.Isbn is null)
        {
            // A work of the review's own list is shown as printed even where nobody knows an address; see decision 0005.
            diagnostics.Report(paper.IsInReview ? CatalogRules.NoIdentifier : CatalogRules.LeadsNowhere, paper.Source, "Nothing leads a reader to this work.");
        }

        if (work.Authors.Named.IsEmpty) diagnostics.Report(CatalogRules.NoAuthors, paper.Source, "The paper has no authors.");
        if (paper.Terms.IsEmpty && !taxonomy.Facets.IsEmpty) diagnostics.Report(CatalogRules.NoTopics, paper.Source, "The paper has no topic.");
        if (paper.File.Summary is null) diagnostics.Report(CatalogRules.NoSummary, paper.Source, "The paper has no summary.");
    }
}
