using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Asking;
using StatiqSite.Registries.Enriching;

namespace StatiqSite.Tests.Registries.Enriching;

public sealed class ComparisonTests
{
    private const string Title = "title: Reasoning of toy models in medicine\ndate: 2024\n";

    [Fact]
    public void What_the_file_lacks_is_proposed()
    {
        var proposal = Compare(Title + "doi: 10.5555/a\n", Record(work => work with { Venue = "Toy", Volume = "3", Issue = "1", Pages = "1–9", PubMed = "7", PubMedCentral = "PMC7" }));

        Assert.Equal(["authors", "venue", "volume", "issue", "pages", "pmid", "pmcid"], Keys(proposal));
        Assert.Empty(proposal.Contradictions);
    }

    [Fact]
    public void What_the_file_says_stays_and_the_difference_is_told_at_its_place()
    {
        var proposal = Compare(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\nvenue: Toy\nvolume: 4\ndoi: 10.5555/a\n", Record(work => work with { Venue = "Toy", Volume = "3", Pages = "1–9" }));

        Assert.Empty(proposal.Facts);
        Assert.Equal([new Located<string>("`volume` is `4`; Crossref has `3`.", new SourceSpan("papers/a.yaml", 5, 9))], proposal.Contradictions);
    }

    [Theory]
    [InlineData("[\"Lovelace, A.\", et al.]", true)]
    [InlineData("[\"Lovelace, Ada\", \"Hopper, G\", et al.]", true)]
    [InlineData("[\"Ada Lovelace\", et al.]", true)]
    [InlineData("[Lovelace, et al.]", true)]
    [InlineData("[\"Lovelace, B.\", et al.]", false)]
    [InlineData("[\"Hopper, G.\", et al.]", false)]
    [InlineData("[\"Lovelace, A.\", \"Hopper, G.\", \"Noether, E.\", et al.]", false)]
    [InlineData("[\"Lovelace, A.\", \"Hopper, G.\"]", false)]
    public void A_list_is_completed_only_where_all_whom_it_names_agree(string authors, bool isProposed) =>
        Assert.Equal(isProposed, Keys(Compare(Title + $"authors: {authors}\ndoi: 10.5555/a\n", Record(work => work))).Contains("authors"));

    [Theory]
    [InlineData("[\"Hopper, G.\", et al.]", "Author 1 is `G. Hopper`; Crossref has `Ada Lovelace`.")]
    [InlineData("[\"Lovelace, Ada\"]", "`authors` has 1; Crossref has 2.")]
    [InlineData("[\"Lovelace, Ada\", \"Hopper, Grace\", \"Noether, Emmy\"]", "`authors` has 3; Crossref has 2.")]
    public void Authors_that_differ_are_told(string authors, string expected) =>
        Assert.Equal(expected, Assert.Single(Compare(Title + $"authors: {authors}\ndoi: 10.5555/a\n", Record(work => work)).Contradictions).Value);

    [Fact]
    public void Authors_in_capitals_and_lists_with_gaps_are_not_taken()
    {
        var shouted = Record(work => work with { Authors = new AuthorList([new Author.Person("LOVELACE", "ADA")], AndOthers: false) });
        var open = Record(work => work with { Authors = new AuthorList([new Author.Person("Lovelace", "Ada")], AndOthers: true) });

        Assert.Empty(Compare(Title + "authors: [\"Lovelace, A.\", et al.]\ndoi: 10.5555/a\n", shouted, open).Facts);
    }

    [Theory]
    [InlineData("Toy J. Med.", "Toy Journal of Medicine", true)]
    [InlineData("The Lancet", "Lancet", true)]
    [InlineData("Conference on Toys", "2024 International Conference on Toys (ToyConf)", true)]
    [InlineData("Biology & Medicine", "Biology and Medicine", true)]
    [InlineData("ACL", "Proceedings of ACL 2024", true)]
    [InlineData("Nature", "Nature Medicine", false)]
    [InlineData("Toy Journal", "Annals of Toys", false)]
    public void Venues_agree_under_their_abbreviations(string own, string theirs, bool agree) =>
        Assert.Equal(agree, Compare(Title + $"venue: {own}\ndoi: 10.5555/a\n", Record(work => work with { Venue = theirs })).Contradictions.IsEmpty);

    [Fact]
    public void An_identifier_of_another_work_is_told_and_nothing_of_it_taken()
    {
        var proposal = Compare(Title + "doi: 10.5555/a\n", Record(work => work with { Title = "Soil of the northern moors", Venue = "Toy", PubMed = "7" }));

        Assert.Empty(proposal.Facts);
        Assert.Equal("Crossref has the title “Soil of the northern moors”.", Assert.Single(proposal.Contradictions).Value);
    }

    [Fact]
    public void A_retraction_comes_with_its_notice()
    {
        var proposal = Compare(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\ndoi: 10.5555/a\n", Retracted());

        Assert.Equal(["status", "notice"], Keys(proposal));
        Assert.Equal((WorkStatus.Retracted, "https://doi.org/10.5555/n"), (proposal.Better.Work.Status, proposal.Better.Work.Notice?.Value));
    }

    [Fact]
    public void A_standing_that_the_file_states_is_not_replaced()
    {
        var proposal = Compare(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\ndoi: 10.5555/a\nstatus: published\n", Retracted());

        Assert.Empty(proposal.Facts);
        Assert.Equal("`status` is published; Crossref has it as retracted: https://doi.org/10.5555/n.", Assert.Single(proposal.Contradictions).Value);
    }

    [Fact]
    public void A_known_retraction_gains_its_notice() =>
        Assert.Equal(["notice"], Keys(Compare(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\ndoi: 10.5555/a\nstatus: retracted\n", Retracted())));

    [Fact]
    public void The_gravest_standing_of_several_wins()
    {
        var corrected = Record(work => work with { Status = WorkStatus.Corrected, Notice = WebAddress.Find("https://doi.org/10.5555/c") });

        var proposal = Compare(Title + "doi: 10.5555/a\n", corrected, Retracted(), corrected);

        Assert.Equal((WorkStatus.Retracted, "https://doi.org/10.5555/n"), (proposal.Better.Work.Status, proposal.Better.Work.Notice?.Value));
    }

    [Fact]
    public void A_preprint_gains_its_published_version_and_stays_a_preprint()
    {
        var paper = Paper("type: preprint\n" + Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\narxiv: \"2401.00001\"\n");

        var proposal = Comparison.Of(paper, [], preprint: null, published: Record(work => work with { Doi = Doi.Find("10.5555/final"), Venue = "Toy", Volume = "3" }));

        Assert.Equal(["versions"], Keys(proposal));
        Assert.Equal((WorkType.Preprint, "10.5555/final"), (proposal.Better.Work.Type, proposal.Better.Work.Versions.Published));
    }

    [Fact]
    public void An_article_of_which_the_file_has_the_preprint_gains_what_it_became()
    {
        var paper = Paper(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\nvenue: Toy\narxiv: \"2401.00001\"\n");

        var proposal = Comparison.Of(paper, [], Record(work => work with { Arxiv = ArxivId.Find("2401.00001") }), Record(work => work with { Doi = Doi.Find("10.5555/final"), Venue = "Toy", Volume = "3" }));

        Assert.Equal(["volume", "doi"], Keys(proposal));
    }

    [Fact]
    public void The_same_text_in_another_place_is_only_told()
    {
        var paper = Paper(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\nvenue: Conference on Toys\narxiv: \"2401.00001\"\n");

        var proposal = Comparison.Of(paper, [], preprint: null, published: Record(work => work with { Doi = Doi.Find("10.5555/final"), Venue = "Annals of Games", Volume = "3" }));

        Assert.Empty(proposal.Facts);
        Assert.Equal("`venue` is `Conference on Toys`; Crossref has 10.5555/final in `Annals of Games`.", Assert.Single(proposal.Contradictions).Value);
    }

    [Fact]
    public void A_published_version_of_another_title_is_only_told()
    {
        var paper = Paper("type: preprint\n" + Title + "arxiv: \"2401.00001\"\n");

        var proposal = Comparison.Of(paper, [], preprint: null, published: Record(work => work with { Doi = Doi.Find("10.5555/final"), Title = "Soil of the northern moors" }));

        Assert.Empty(proposal.Facts);
        Assert.Equal("A registry names 10.5555/final as the published version, which is “Soil of the northern moors”.", Assert.Single(proposal.Contradictions).Value);
    }

    [Fact]
    public void The_preprint_of_an_article_becomes_its_version() =>
        Assert.Equal("2401.00001", Compare(Title + "doi: 10.5555/a\n", Record(work => work with { Versions = new WorkVersions("2401.00001", null) })).Better.Work.Versions.Preprint);

    [Fact]
    public void Another_year_is_told() =>
        Assert.Equal("`date` is 2024; Crossref has 2021.", Assert.Single(Compare(Title + "doi: 10.5555/a\n", Record(work => work with { Date = new PartialDate(2021, null, null) })).Contradictions).Value);

    private static RegistryRecord Retracted() => Record(work => work with { Status = WorkStatus.Retracted, Notice = WebAddress.Find("https://doi.org/10.5555/n") });

    private static Proposal Compare(string text, params ImmutableArray<RegistryRecord> records) => Comparison.Of(Paper(text), records, preprint: null, published: null);

    private static PaperFile Paper(string text) => PaperFileReader.Parse("papers/a.yaml", text, new Diagnostics())!; // a mapping under a good name

    private static RegistryRecord Record(Func<Work, Work> change)
    {
        var work = Paper(Title + "authors: [\"Lovelace, Ada\", \"Hopper, Grace\"]\n").Work;
        return new RegistryRecord(["Crossref"], new ImportedWork(change(work), PrintedKey: null, HasDate: true, [], [], default));
    }

    private static IEnumerable<string> Keys(Proposal proposal) => proposal.Facts.Select(fact => fact.Key);
}
