using StatiqSite.Catalog.Mapping;

namespace StatiqSite.Tests.Catalog.Mapping;

public sealed class EvidenceMapTests
{
    [Fact]
    public void A_narrower_term_counts_for_the_top_term_above_it_and_a_paper_counts_once_in_a_cell()
    {
        var map = Map(Input.Paper("a", "topics: { modality: [imaging, radiology], task: report }"));

        Assert.Equal(["text/report 0", "imaging/report 1"], Cells(map));
        Assert.Equal((0, 1), (map.Lines[0].Count.Papers, map.Lines[1].Count.Papers));
        Assert.Equal(1, Assert.Single(map.Heads).Papers);
    }

    [Fact]
    public void A_paper_may_stand_in_several_cells_and_gaps_are_counted()
    {
        var map = Map(Input.Paper("a", "citation-number: 1", "topics: { modality: [text, radiology], task: report }"), Input.Paper("b", "topics: { modality: text, task: report }"));

        Assert.Equal(["text/report 2", "imaging/report 1"], Cells(map));
        Assert.Equal(1, map.Lines[0].Cells[0].Since);
        Assert.Empty(map.Gaps);
        Assert.Equal(2, map.Fields);
    }

    [Fact]
    public void Papers_without_a_term_of_both_facets_are_counted_as_unplaced()
    {
        var map = Map(Input.Paper("a", "topics: { modality: text }"), Input.Paper("b", "topics: { task: report }"), Input.Paper("c", "topics: { modality: text, task: report }"));

        Assert.Equal(2, map.Unplaced);
        Assert.Equal(2, map.Lines[0].Count.Papers);
        Assert.Equal("imaging", Assert.Single(map.Gaps).Row.Id);
    }

    private static IEnumerable<string> Cells(EvidenceMap map) =>
        map.Lines.SelectMany(line => line.Cells).Select(cell => $"{cell.Row.Id}/{cell.Column.Id} {cell.Papers.Length}");

    private static EvidenceMap Map(params (string Path, string Text)[] papers)
    {
        var (site, found) = Diagnosing.Files(Input.With([("topics.yaml", Input.Topics), .. papers]));
        // Gaps are wanted here.
        Assert.All(found, line => Assert.Contains(" TOPIC101: ", line, StringComparison.Ordinal));
        var review = site!.Site.Review; // without a fault there is a map
        return EvidenceMap.Of(review.Papers, review.Taxonomy.Facets[0], review.Taxonomy.Facets[1]);
    }
}
