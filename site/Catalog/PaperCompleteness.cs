using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;

namespace StatiqSite.Catalog;

/// <summary>Says what a reader would miss in a paper.</summary>
internal static class PaperCompleteness
{
    private static readonly string[] WaysToRead = ["doi", "arxiv", "pmid", "pmcid", "isbn", "url", "links"];

    public static void Report(Paper paper, Taxonomy taxonomy, Diagnostics diagnostics)
    {
        var work = paper.Work;
        // What is written but malformed has been reported; it is not missing.
        if (work.Href is null && work.Isbn is null && !WaysToRead.Any(paper.File.Has))
        {
            // What was printed somewhere can be found and cited without an address; see decision 0010.
            diagnostics.Report(paper.IsInReview || (work.Venue ?? work.Publisher) is not null ? CatalogRules.NoIdentifier : CatalogRules.LeadsNowhere, paper.Source, "Nothing leads a reader to this work.");
        }

        if (work.Authors.Named.IsEmpty && (work.Authors.AndOthers || !paper.File.Has("authors"))) diagnostics.Report(CatalogRules.NoAuthors, paper.Source, "The paper has no authors.");
        if (paper.Terms.IsEmpty && !taxonomy.Facets.IsEmpty && paper.File.Topics.IsEmpty) diagnostics.Report(CatalogRules.NoTopics, paper.Source, "The paper has no topic.");
        if (paper.File.Summary is null && !paper.File.Has("summary")) diagnostics.Report(CatalogRules.NoSummary, paper.Source, "The paper has no summary.");
        if (paper.File.Note is { } note) diagnostics.Report(CatalogRules.Doubt, paper.File.PlaceOf("note"), $"The entry has a note: {note}");
    }
}
