using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Papers;

public sealed class PaperFileEditTests
{
    [Fact]
    public void A_new_fact_goes_to_its_place_and_nothing_else_moves() =>
        Assert.Equal(
            """
            # On top.
            title:   "A"   # odd, and kept

            # Whose they are.
            authors: [ "Li, C."   ,   'Gao, D.' ]
            date: 2024
            pages: 10–19
            # Where it is.
            doi: 10.1000/a # here

            # The end.

            """,
            Edited(
                """
                # On top.
                title:   "A"   # odd, and kept

                # Whose they are.
                authors: [ "Li, C."   ,   'Gao, D.' ]
                date: 2024
                # Where it is.
                doi: 10.1000/a # here

                # The end.

                """,
                work => work with { Pages = "10–19" }, "pages"));

    [Fact]
    public void A_list_that_grows_keeps_what_was_remarked_in_it() =>
        Assert.Equal(
            """
            title: A
            # as printed
            # the source "stops" here # twice
            authors:
              - Li, Chen
              - { family: Gao, given: D., orcid: 0000-0002-1825-0097 }
            # after
            date: 2024
            doi: 10.1000/a

            """,
            Edited(
                """
                title: A
                authors:
                  - "Li, C. # no comment" # as printed
                  # the source "stops" here # twice
                  - et al.
                # after
                date: 2024
                doi: 10.1000/a

                """,
                work => work with { Authors = new AuthorList([new Author.Person("Li", "Chen"), new Author.Person("Gao", "D.", Orcid: "0000-0002-1825-0097")], AndOthers: false) }, "authors"));

    [Fact]
    public void Several_facts_come_in_the_order_of_all_files() =>
        Assert.Equal(
            "title: A\ndate: 2024\nvenue: V\nvolume: 3\ndoi: 10.1000/a\npmid: 7\nstatus: retracted\nnotice: https://doi.org/10.1000/n\n",
            Edited(
                "title: A\ndate: 2024\ndoi: 10.1000/a",
                work => work with { Notice = WebAddress.Find("https://doi.org/10.1000/n"), Status = WorkStatus.Retracted, PubMed = "7", Volume = "3", Venue = "V" }, "notice", "pmid", "volume", "venue", "status"));

    [Fact]
    public void Lines_keep_their_endings() =>
        Assert.Equal("title: A\r\ndate: 2024\r\npages: 1–2\r\ndoi: 10.1000/a\r\n", Edited("title: A\r\ndate: 2024\r\ndoi: 10.1000/a\r\n", work => work with { Pages = "1–2" }, "pages"));

    [Fact]
    public void Keys_in_another_order_stay_in_it() =>
        Assert.Equal("doi: 10.1000/a\ndate: 2024\ntitle: A\npmid: 7\n", Edited("doi: 10.1000/a\ndate: 2024\ntitle: A\n", work => work with { PubMed = "7" }, "pmid"));

    [Fact]
    public void A_document_that_ends_ends_where_it_did() =>
        Assert.Equal("---\ntitle: A\ndate: 2024\ndoi: 10.1000/a\npmid: 7\n...\n", Edited("---\ntitle: A\ndate: 2024\ndoi: 10.1000/a\n...\n", work => work with { PubMed = "7" }, "pmid"));

    [Fact]
    public void A_block_of_text_keeps_its_empty_lines_and_hashes() =>
        Assert.Equal(
            "title: A\ndate: 2024\npmid: 7\nsummary: >\n  One.\n\n  # Two.\nnote: N\nurl: https://example.org/\n",
            Edited("title: A\ndate: 2024\nsummary: >\n  One.\n\n  # Two.\nnote: N\nurl: https://example.org/\n", work => work with { PubMed = "7" }, "pmid"));

    [Theory]
    [InlineData("{ title: A, date: 2024, doi: 10.1000/a }\n")]
    [InlineData("{\n  \"title\": \"A\",\n  \"date\": \"2024\",\n  \"doi\": \"10.1000/a\"\n}\n")]
    public void A_layout_without_lines_of_its_own_for_each_key_is_left_alone(string text) =>
        Assert.Null(Edited(text, work => work with { PubMed = "7" }, "pmid"));

    [Fact]
    public void A_comment_above_the_next_key_stays_there() =>
        Assert.Equal(
            "title: A\ndate: 2024\ndoi: 10.1000/a\nsummary: One\nstatus: retracted\n# two\nnote: N\n",
            Edited("title: A\ndate: 2024\ndoi: 10.1000/a\nsummary: One\n# two\nnote: N\n", work => work with { Status = WorkStatus.Retracted }, "status"));

    [Fact]
    public void A_change_that_would_say_something_else_is_not_made()
    {
        var paper = PaperFileReader.Parse("papers/a.yaml", "title: A\ndate: 2024\ndoi: 10.1000/a\n", new Diagnostics())!; // a mapping under a good name

        // The file has changed since it was read.
        Assert.Null(PaperFileEdit.Apply("title: B\ndate: 2024\ndoi: 10.1000/a\n", paper with { Work = paper.Work with { PubMed = "7" } }, ["pmid"]));
    }

    private static string? Edited(string text, Func<Work, Work> change, params string[] keys)
    {
        var paper = PaperFileReader.Parse("papers/a.yaml", text, new Diagnostics())!; // a mapping under a good name
        return PaperFileEdit.Apply(text, paper with { Work = change(paper.Work) }, keys);
    }
}
