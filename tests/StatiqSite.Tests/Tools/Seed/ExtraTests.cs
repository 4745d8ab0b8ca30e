using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Deciding;
using StatiqSite.Seed.Extra;

namespace StatiqSite.Tests.Tools.Seed;

/// <summary>Works of the later lists.</summary>
public sealed class ExtraTests
{
    private const string Article = """{"title": "Performance of a large language model on the reasoning tasks of a physician", "authors_as_given": "Brodeur PG et al.", "year": 2026, "month": 4, "venue": "Science", "links": {"paper": "https://doi.org/10.1126/science.adz4433"}, "doi": "10.1126/science.adz4433", "pmid": "41000001"}""";
    private const string Preprint = """{"title": "Superhuman performance of a large language model on the reasoning tasks of a physician", "authors_as_given": "Peter G. Brodeur, Thomas A. Buckley", "year": 2024, "month": 12, "venue": "arXiv", "links": {"paper": "https://arxiv.org/abs/2412.10849"}, "arxiv": "2412.10849"}""";

    [Fact]
    public void An_article_and_its_preprint_are_one_paper_that_names_both()
    {
        using var run = SeedRun.On(later: $"{Preprint}\n{Article}\n");

        Assert.Equal(["brodeur2026performance"], run.Keys());
        Assert.Equal("""
            type: article
            title: Performance of a large language model on the reasoning tasks of a physician
            alternative-titles:
              - Superhuman performance of a large language model on the reasoning tasks of a physician
            authors:
              - Brodeur, P. G.
              - et al.
            date: 2026-04
            venue: Science
            doi: 10.1126/science.adz4433
            pmid: 41000001
            chapters: [general-purpose-models, evaluation]
            topics:
              application: [decision-support]
              method: [reasoning-models]
              contribution: [evaluation-study]
              evaluation: [human-baseline]
            versions: { preprint: "2412.10849" }
            added: 2026-11-24
            note: >-
              The preprint is taken for the same work because first author and title agree but for the opening
              words.

            """, run.Paper("brodeur2026performance"));
        Assert.Contains("  brodeur2026performance: 10.1126/science.adz4433 = 2412.10849 (decided)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preprint_is_dated_by_its_identifier_and_a_project_page_is_no_code()
    {
        using var run = SeedRun.On(later: """
            {"title": "MedGemma Technical Report", "authors_as_given": "Andrew Sellergren", "year": 2025, "month": 1, "venue": "arXiv", "links": {"paper": "https://arxiv.org/abs/2507.05201", "code": "https://medgemma.github.io/"}, "arxiv": "2507.05201"}
            """);

        Assert.Equal("type: preprint", run.Fact("sellergren2025medgemma", "type"));
        Assert.Equal("date: 2025-07", run.Fact("sellergren2025medgemma", "date"));
        Assert.Equal("venue: arXiv", run.Fact("sellergren2025medgemma", "venue"));
        Assert.Equal("links: { blog: https://medgemma.github.io/ }", run.Fact("sellergren2025medgemma", "links"));
        Assert.Equal("", run.Fact("sellergren2025medgemma", "note"));
    }

    [Theory]
    [InlineData(2025, 1, "date: 2025", "note: >-\n  The year is that of the preprint (2025-01); that of International Conference on Machine Learning\n  may be later.")]
    [InlineData(2025, 7, "date: 2025-07", "")]
    public void A_year_that_is_the_preprints_is_a_doubt_where_the_venue_is_another(int year, int month, string date, string note)
    {
        using var run = SeedRun.On(later: $$"""{"title": "MedXpertQA", "authors_as_given": "Yuxin Zuo", "year": {{year}}, "month": {{month}}, "venue": "ICML", "links": {}, "arxiv": "2501.18362"}""");

        Assert.Equal("type: conference", run.Fact("zuo2025medxpertqa", "type"));
        Assert.Equal(date, run.Fact("zuo2025medxpertqa", "date"));
        Assert.Equal(note, run.Fact("zuo2025medxpertqa", "note"));
    }

    [Fact]
    public void A_work_whose_list_names_no_author_has_none()
    {
        using var run = SeedRun.On(later: """{"title": "HealthBench: Evaluating Large Language Models Towards Improved Human Health", "authors_as_given": null, "year": 2025, "month": 5, "venue": "arXiv", "links": {}, "arxiv": "2505.08775"}""");

        Assert.Equal(["healthbench2025"], run.Keys());
        Assert.Equal("", run.Fact("healthbench2025", "authors"));
    }

    [Fact]
    public void Rows_that_are_no_papers_are_told_by_reason_and_those_that_wait_for_a_decision_by_title()
    {
        using var run = SeedRun.On(later: """
            {"title": "A foundation model for generalizable disease detection from retinal images", "authors_as_given": "Zhou Y et al.", "year": 2023, "venue": "Nature", "links": {}, "doi": "10.1038/s41586-023-06555-x"}
            {"title": "Nobody knows this", "authors_as_given": "Zhou Y et al.", "year": 2026, "venue": "Nature", "links": {}, "doi": "10.1000/new"}
            {"title": "Nor this", "year": 2026, "links": {"paper": "https://example.org/"}}
            """);

        Assert.Empty(run.Keys());
        Assert.EndsWith("""
            Rows of later lists left out (2):
                 1 Imaging work whose title names neither a language model nor text beside the images.
                 1 Not chosen; the list names no author.

            Rows of later lists that nobody decided about (1):
              Nobody knows this


            """, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"year": 2024, "links": {}, "arxiv": "2501.00001"}""", "extra-papers.jsonl(2,1): error SEED002: `title` is missing. Add the field.\n")]
    [InlineData("""{"title": "T", "year": 2024, "links": {}, "doi": "11.1/x"}""", "extra-papers.jsonl(2,43): error SEED004: `doi` must be a DOI, but is `11.1/x`. Mend the value.\n")]
    [InlineData("""{"title": "T", "year": 2024, "links": {}, "arxiv": "2412.10849"}""", "extra-papers.jsonl(2,1): error SEED005: The identifier 2412.10849 stands in an earlier row already. Give every row a number of its own.\n")]
    public void A_faulty_row_is_told_with_its_place_and_nothing_is_written(string row, string message)
    {
        using var run = SeedRun.On(later: $"{Preprint}\n{row}\n");

        Assert.Equal(message, run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.False(run.HasInput);
    }

    [Fact]
    public void A_key_of_another_work_is_told_at_the_decision()
    {
        var diagnostics = new Diagnostics();
        var choices = ExtraChoices.Parse("extra.yaml", "added: 2026-11-24\npapers:\n  - { key: brown2020language, rows: [\"2412.10849\"] }\n", diagnostics);

        ExtraPapers.Of([], choices, Decisions.Own(diagnostics), [new CitationKey("brown2020language")], diagnostics);

        Assert.Equal(
            "extra.yaml(3,5): error SEED007: The key `brown2020language` belongs to another work already. Change the key of one of the two, or say that they are one work.",
            Assert.Single(diagnostics.InOrder()).ToString());
    }

    [Fact]
    public void The_programs_own_decisions_are_without_fault_and_name_every_row_once()
    {
        var diagnostics = new Diagnostics();

        var choices = ExtraChoices.Own(diagnostics);

        Assert.Empty(diagnostics.InOrder());
        string[] rows = [.. choices.Papers.SelectMany(paper => paper.Rows), .. choices.LeftOut.Keys];
        Assert.Equal(rows.Length, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.True(ArxivId.Find(row) is not null || Doi.Find(row) is not null, row));
        Assert.All(choices.Papers, paper => Assert.NotEmpty(paper.Chapters));
    }
}
