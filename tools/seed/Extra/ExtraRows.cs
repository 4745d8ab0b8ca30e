using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Extra;

/// <summary>The works that later lists name, one row a work or version.</summary>
public static class ExtraRows
{
    /// <summary>Rows with faults are reported and left out; so is a second row of one identifier.</summary>
    public static ImmutableArray<ExtraRow> Parse(string path, string text, Decisions decisions, Diagnostics diagnostics)
    {
        var rows = ImmutableArray.CreateBuilder<ExtraRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in JsonRows.Parse(path, text, diagnostics))
        {
            var row = Read(fields, decisions);
            if (fields.IsFaulty) continue;
            if (row.Names.FirstOrDefault(name => !seen.Add(name)) is { } twice)
                diagnostics.Report(SeedRules.Twice, row.Source, $"The identifier {twice} stands in an earlier row already.");
            else
                rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private static ExtraRow Read(JsonRow row, Decisions decisions) => new(
        row.NeededText("title"),
        row.Texts("alt_titles"),
        row.Text("authors_as_given") is { } names ? ExtraNames.Parse(names, decisions.Organizations) : AuthorList.None,
        row.NeededNumber("year"),
        row.Number("month") is { } month and >= 1 and <= 12 ? month : null,
        row.Text("venue"),
        row.Text("doi", Doi.Find, "a DOI"),
        row.Text("arxiv", ArxivId.Find, "an arXiv identifier"),
        row.Text("pmid"),
        RowLinks.Of(row.Inner("links")),
        row.At);
}
