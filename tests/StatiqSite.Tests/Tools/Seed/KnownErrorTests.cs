namespace StatiqSite.Tests.Tools.Seed;

/// <summary>What is known to be wrong in the two sources, one row each.</summary>
public sealed class KnownErrorTests
{
    [Theory]
    [InlineData("10–1681", "", "note: The review prints the pages 10–1681, which is the beginning of a DOI and is left out.")]
    [InlineData("2023–03", "", "note: The review prints the pages 2023–03, which is a date and is left out.")]
    [InlineData("e2325000–e2325000", "pages: e2325000", "note: The review prints the pages e2325000–e2325000; it is one page or article number.")]
    [InlineData("S100–S100", "pages: S100", "note: The review prints the pages S100–S100; it is one page or article number.")]
    [InlineData("172-180", "pages: 172–180", "")]
    [InlineData("887", "pages: 887", "")]
    public void Pages_are_mended_or_left_out(string printed, string pages, string note)
    {
        using var run = SeedRun.On($$"""{"n": 1, "raw_key": "key2023", "title": "T", "authors": ["A. Author"], "year": 2023, "type": "article", "venue": "Nature", "volume": "1", "pages": "{{printed}}"}""");

        Assert.Equal(pages, run.Fact("key2023", "pages"));
        Assert.Equal(note, run.Fact("key2023", "note"));
    }

    [Fact]
    public void Pages_from_one_on_without_a_volume_are_a_doubt()
    {
        using var run = SeedRun.On("""{"n": 1, "raw_key": "key2023", "title": "T", "authors": ["A. Author"], "year": 2023, "type": "article", "venue": "Nature", "pages": "1–17"}""");

        Assert.Equal("pages: 1–17", run.Fact("key2023", "pages"));
        Assert.Equal("note: The pages 1–17 without a volume are probably those of a version ahead of the issue.", run.Fact("key2023", "note"));
    }

    [Fact]
    public void A_missing_venue_is_that_of_the_identifier_or_a_doubt()
    {
        using var run = SeedRun.On("""
            {"n": 15, "raw_key": "shen2023chatgpt", "title": "Swords", "authors": ["Y. Shen"], "year": 2023, "type": "article", "venue": null, "doi": "10.1148/radiol.230163"}
            {"n": 89, "raw_key": "biswas2023chatgpt", "title": "Writing", "authors": ["S. Biswas"], "year": 2023, "type": "article", "venue": null}
            {"n": 119, "raw_key": "zheng2023judging", "title": "Judging", "authors": ["L. Zheng"], "year": 2023, "type": "article", "venue": null, "arxiv": "2306.05685"}
            """);

        Assert.Equal("venue: Radiology", run.Fact("shen2023chatgpt", "venue"));
        Assert.Equal("note: The review prints no venue; the DOI is one of Radiology's.", run.Fact("shen2023chatgpt", "note"));
        Assert.Equal("type: article\ntitle: Writing\nauthors:\n  - Biswas, S.\ndate: 2023\ncitation-number: 89\nnote: The review prints no venue.\n", run.Paper("biswas2023chatgpt"));
        Assert.Equal("type: preprint\ntitle: Judging\nauthors:\n  - Zheng, L.\ndate: 2023-06\nvenue: arXiv\narxiv: \"2306.05685\"\ncitation-number: 119\nnote: The review prints no venue; the work is on arXiv.\n", run.Paper("zheng2023judging"));
    }

    [Fact]
    public void A_paper_of_another_conference_is_moved_there()
    {
        using var run = SeedRun.On("""{"n": 138, "raw_key": "Dosovitskiy2020AnII", "title": "Sixteen words", "authors": ["A. Dosovitskiy"], "year": 2021, "type": "inproceedings", "venue": "International Conference on Machine Learning", "arxiv": "2010.11929"}""");

        Assert.Equal("""
            type: conference
            title: Sixteen words
            authors:
              - Dosovitskiy, A.
            date: 2021
            venue: International Conference on Learning Representations
            arxiv: "2010.11929"
            citation-number: 138
            note: The review prints ICML 2021 as the venue; the paper appeared at ICLR 2021.

            """, run.Paper("dosovitskiy2020anii"));
    }

    [Fact]
    public void Software_that_has_a_paper_on_arXiv_is_that_preprint_of_that_month()
    {
        using var run = SeedRun.On("""{"n": 111, "raw_key": "chen2023bianque", "title": "BianQue", "authors": ["Y. Chen"], "year": 2023, "type": "software", "venue": "GitHub", "arxiv": "2310.15896"}""", """
            {"title": "BianQue", "authors_as_given": "Yirong Chen et al.", "year": 2023, "month": 4, "venue": "arXiv", "section": "Specialized Medical LLMs", "links": {"paper": "https://arxiv.org/abs/2310.15896", "code": "https://github.com/scutcyr/BianQue"}, "arxiv": "2310.15896", "line": 77, "date_note": "arXiv id implies 2023-10", "review_refs": [111]}
            """);

        Assert.Equal("""
            type: preprint
            title: BianQue
            authors:
              - Chen, Y.
            date: 2023-10
            venue: arXiv
            arxiv: "2310.15896"
            links: { code: https://github.com/scutcyr/BianQue }
            citation-number: 111
            note: >-
              The review prints GitHub as the venue; the work is on arXiv. The paper list dates it 2023/04,
              which its arXiv identifier contradicts.

            """, run.Paper("chen2023bianque"));
    }

    [Fact]
    public void An_organization_that_was_split_as_a_person_is_one_again()
    {
        using var run = SeedRun.On("""{"n": 164, "raw_key": "sig2023autogpt", "title": "Autogpt", "title_cased": "AutoGPT", "authors": ["G. Significant"], "year": 2023, "type": "software", "venue": "GitHub", "url": "https://github.com/Significant-Gravitas/Auto-GPT", "accessed": "2023-9-2"}""");

        Assert.Equal("""
            type: software
            title: AutoGPT
            authors:
              - { literal: Significant Gravitas }
            date: 2023
            venue: GitHub
            url: https://github.com/Significant-Gravitas/Auto-GPT
            accessed: 2023-09-02
            links: { code: https://github.com/Significant-Gravitas/Auto-GPT }
            citation-number: 164
            note: The review prints the organization Significant Gravitas as a person, G. Significant.

            """, run.Paper("sig2023autogpt"));
    }

    [Fact]
    public void A_news_article_loses_its_volume_and_gets_its_space()
    {
        using var run = SeedRun.On("""{"n": 67, "raw_key": "ross2018ibm", "title": "Ibm’s watson recommended ‘unsafe and incorrect’cancer treatments", "authors": ["C. Ross"], "year": 2018, "type": "article", "venue": "Stat news", "volume": "25"}""");

        Assert.Equal("title: >-\n  IBM’s Watson supercomputer recommended ‘unsafe and incorrect’ cancer treatments, internal\n  documents show", run.Fact("ross2018ibm", "title"));
        Assert.Equal("", run.Fact("ross2018ibm", "volume"));
        Assert.Equal("venue: STAT News", run.Fact("ross2018ibm", "venue"));
    }

    [Fact]
    public void The_publisher_of_a_book_is_not_its_venue()
    {
        using var run = SeedRun.On("""{"n": 5, "raw_key": "lee2023ai", "title": "The AI revolution", "authors": ["P. Lee"], "year": 2023, "type": "book", "venue": "Pearson"}""");

        Assert.Equal("type: book\ntitle: The AI revolution\nauthors:\n  - Lee, P.\ndate: 2023\npublisher: Pearson\ncitation-number: 5\n", run.Paper("lee2023ai"));
    }

    [Theory]
    [InlineData("Jama", "article", "JAMA", "article")]
    [InlineData("PLoS digital health", "article", "PLOS Digital Health", "article")]
    [InlineData("Medrxiv: the Preprint Server for Health Sciences", "preprint", "medRxiv", "preprint")]
    [InlineData("Advances in neural information processing systems", "article", "Advances in Neural Information Processing Systems", "conference")]
    [InlineData("The Lancet", "article", "The Lancet", "article")]
    public void A_venue_has_one_spelling_and_says_what_is_published_there(string printed, string printedType, string venue, string type)
    {
        using var run = SeedRun.On($$"""{"n": 1, "raw_key": "key2023", "title": "T", "authors": ["A. Author"], "year": 2023, "type": "{{printedType}}", "venue": "{{printed}}"}""");

        Assert.Equal($"venue: {venue}", run.Fact("key2023", "venue"));
        Assert.Equal($"type: {type}", run.Fact("key2023", "type"));
    }

    [Fact]
    public void A_first_author_or_venue_that_only_the_list_gives_is_a_doubt()
    {
        using var run = SeedRun.On("""{"n": 187, "raw_key": "umapathi2023med", "title": "Med-HALT", "authors": ["L. K. Umapathi", "A. Pal"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2307.15343"}""", """
            {"title": "Med-HALT", "authors_as_given": "Ankit Pal et al.", "year": 2023, "month": 7, "venue": "EMNLP'23", "section": "Evaluation", "subsection": "Strategies", "links": {"paper": "https://arxiv.org/abs/2307.15343"}, "arxiv": "2307.15343", "line": 139, "review_refs": [187]}
            """);

        Assert.Equal("authors:\n  - Umapathi, L. K.\n  - Pal, A.", run.Fact("umapathi2023med", "authors"));
        Assert.Equal("venue: arXiv", run.Fact("umapathi2023med", "venue"));
        Assert.Equal("note: >-\n  The review cites it on arXiv; the paper list gives EMNLP'23 as the venue. The paper list names\n  Ankit Pal as the first author.", run.Fact("umapathi2023med", "note"));
    }
}
