namespace StatiqSite.Tests.Tools.Seed;

public sealed class MergingTests
{
    [Fact]
    public void A_work_that_the_review_lists_twice_becomes_one_paper_with_the_longer_list_of_authors()
    {
        using var run = SeedRun.On(references: """
            {"n": 106, "raw_key": "singhal2023large", "title": "Large language models encode clinical knowledge", "authors": ["K. Singhal", "S. Azizi"], "authors_truncated": true, "year": 2023, "type": "article", "venue": "Nature", "pages": "1–9", "arxiv": "2212.13138", "doi": "10.1038/s41586-023-06291-2", "seed_list_lines": [88]}
            {"n": 176, "raw_key": "Singhal2022LargeLM", "title": "Large language models encode clinical knowledge", "authors": ["K. Singhal", "S. Azizi", "B. A. y Arcas"], "year": 2022, "type": "article", "venue": "Nature", "volume": "620", "pages": "172–180", "arxiv": "2212.13138", "doi": "10.1038/s41586-023-06291-2", "seed_list_lines": [88]}
            """, listed: """
            {"title": "Large language models encode clinical knowledge", "authors_as_given": "Karan Singhal et al.", "year": 2022, "month": 12, "venue": "Nature", "section": "Specialized Medical LLMs", "links": {"paper": "https://www.nature.com/articles/s41586-023-06291-2", "code": "https://huggingface.co/google/flan-t5-xl"}, "doi": "10.1038/s41586-023-06291-2", "line": 88, "review_refs": [106, 176]}
            """);

        Assert.Equal("""
            type: article
            title: Large language models encode clinical knowledge
            authors:
              - Singhal, K.
              - Azizi, S.
              - { family: Arcas, given: B. A., particle: "y" }
            date: 2023
            venue: Nature
            volume: 620
            pages: 172–180
            doi: 10.1038/s41586-023-06291-2
            arxiv: "2212.13138"
            citation-number: [106, 176]
            aliases: [singhal2022largelm]
            note: >-
              The review lists this work twice: as [106] of 2023 with the first ten authors, and as [176] of
              2022 with thirty. The year is that of [106]; authors, volume and pages are those of [176], which
              spells some names oddly (Tomavsev, Scharli). The paper list's code link is left out, because it
              leads to a Flan-T5 model, not to the authors' code. The paper list dates it 2022/12.

            """, run.Paper("singhal2023large"));
        Assert.Equal(["singhal2023large"], run.Keys());
        Assert.Contains("  singhal2023large: [106] = [176] = line 88 (arXiv 2212.13138; DOI 10.1038/s41586-023-06291-2; title and first author; stated with the list's entry)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preprint_with_a_reference_of_its_own_becomes_a_version_of_the_article()
    {
        using var run = SeedRun.On(references: """
            {"n": 60, "raw_key": "sallam2023chatgpt", "title": "ChatGPT utility in healthcare education", "authors": ["M. Sallam"], "year": 2023, "type": "article", "venue": "Healthcare", "volume": "11", "pages": "887", "publisher": "MDPI", "doi": "10.3390/healthcare11060887", "pmid": "36981544"}
            {"n": 190, "raw_key": "Sallam2023.02.19.23286155", "title": "The utility of ChatGPT as an example of large language models", "authors": ["M. Sallam"], "year": 2023, "type": "preprint", "venue": "medRxiv", "doi": "10.1101/2023.02.19.23286155"}
            """);

        Assert.Equal("""
            type: article
            title: ChatGPT utility in healthcare education
            alternative-titles: [The utility of ChatGPT as an example of large language models]
            authors:
              - Sallam, M.
            date: 2023
            venue: Healthcare
            volume: 11
            pages: 887
            publisher: MDPI
            doi: 10.3390/healthcare11060887
            pmid: 36981544
            citation-number: [60, 190]
            versions: { preprint: 10.1101/2023.02.19.23286155 }
            aliases: [sallam2023021923286155]
            note: The review lists the preprint, too, as [190] under the alternative title.

            """, run.Paper("sallam2023chatgpt"));
    }

    [Fact]
    public void An_entry_that_the_list_has_in_two_sections_becomes_one_paper()
    {
        using var run = SeedRun.On(listed: """
            {"title": "PathAsst: Redefining Pathology", "authors_as_given": "Yuxuan Sun et al.", "year": 2023, "month": 5, "venue": "arXiv", "section": "Multimodal LLMs in Medicine", "links": {"paper": "https://arxiv.org/abs/2305.15072"}, "arxiv": "2305.15072", "line": 107}
            {"title": "PathAsst: redefining pathology.", "authors_as_given": "Yuxuan Sun et al.", "year": 2023, "month": 5, "venue": "arXiv", "section": "LLM-Powered Healthcare Agents", "links": {"paper": "https://arxiv.org/abs/2305.15072"}, "arxiv": "2305.15072", "line": 128, "duplicate_of_line": 107}
            """);

        Assert.Equal(["sun2023pathasst"], run.Keys());
        Assert.Equal("chapters: [multimodal, agents]", run.Fact("sun2023pathasst", "chapters"));
    }

    [Fact]
    public void Models_whose_names_differ_by_one_capital_stay_two_papers()
    {
        using var run = SeedRun.On(references: """
            {"n": 120, "raw_key": "zhang2023biomedgpt", "title": "Biomedgpt: A unified transformer", "title_cased": "BiomedGPT: A unified transformer", "authors": ["K. Zhang"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2305.17100"}
            {"n": 139, "raw_key": "luo2023biomedgpt", "title": "Biomedgpt: Open transformer", "title_cased": "BioMedGPT: Open transformer", "authors": ["Y. Luo"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2308.09442"}
            """);

        Assert.Equal(["luo2023biomedgpt", "zhang2023biomedgpt"], run.Keys());
    }

    [Fact]
    public void One_title_by_two_first_authors_is_two_works()
    {
        using var run = SeedRun.On(references: """
            {"n": 1, "raw_key": "li2023future", "title": "The future", "authors": ["J. Li"], "year": 2023, "type": "article", "venue": "Nature"}
            {"n": 2, "raw_key": "wu2023future", "title": "The future", "authors": ["J. Wu"], "year": 2023, "type": "article", "venue": "Nature"}
            """);

        Assert.Equal(["li2023future", "wu2023future"], run.Keys());
    }

    [Fact]
    public void The_title_of_the_later_list_is_taken_when_it_says_more_than_another_case()
    {
        using var run = SeedRun.On(references: """
            {"n": 181, "raw_key": "liu2023gpteval", "title": "Gpteval: Nlg evaluation", "title_cased": "GPTEval: NLG evaluation", "authors": ["Y. Liu"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2303.16634", "seed_list_lines": [144]}
            {"n": 183, "raw_key": "fu2023gptscore", "title": "Gptscore: Evaluate as you desire", "title_cased": "GPTScore: Evaluate as you desire", "authors": ["J. Fu"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2302.04166"}
            """, listed: """
            {"title": "G-Eval: NLG Evaluation", "authors_as_given": "Yang Liu et al.", "year": 2023, "month": 3, "venue": "arXiv", "section": "Evaluation", "links": {"paper": "https://arxiv.org/abs/2303.16634", "code": "https://github.com/nlpyang/geval"}, "arxiv": "2303.16634", "line": 144, "review_refs": [181]}
            {"title": "GPTScore: Evaluate as You Desire", "authors_as_given": "Jinlan Fu et al.", "year": 2023, "month": 2, "venue": "arXiv", "section": "Evaluation", "links": {"paper": "https://arxiv.org/abs/2302.04166"}, "arxiv": "2302.04166", "line": 145, "review_refs": [183]}
            """);

        Assert.Equal("title: \"G-Eval: NLG Evaluation\"", run.Fact("liu2023gpteval", "title"));
        Assert.Equal("alternative-titles: [\"GPTEval: NLG evaluation\"]", run.Fact("liu2023gpteval", "alternative-titles"));
        Assert.Equal("links: { code: https://github.com/nlpyang/geval }", run.Fact("liu2023gpteval", "links"));
        Assert.Equal("", run.Fact("liu2023gpteval", "chapters"));
        Assert.Equal("title: \"GPTScore: Evaluate as you desire\"", run.Fact("fu2023gptscore", "title"));
        Assert.Equal("", run.Fact("fu2023gptscore", "alternative-titles"));
    }

    [Fact]
    public void A_merge_that_only_the_list_claims_is_told_as_a_doubt()
    {
        using var run = SeedRun.On(references: """
            {"n": 1, "raw_key": "li2023one", "title": "One thing", "authors": ["J. Li"], "year": 2023, "type": "preprint", "venue": "arXiv", "arxiv": "2301.00001"}
            """, listed: """
            {"title": "Another thing", "authors_as_given": "J. Li", "year": 2023, "month": 1, "venue": "arXiv", "section": "Evaluation", "links": {"paper": "https://arxiv.org/abs/2301.00002"}, "arxiv": "2301.00002", "line": 7, "review_refs": [1]}
            """);

        Assert.Equal("""
            note: >-
              The sources give several arXiv identifiers: 2301.00001, 2301.00002. The sources say that [1], line
              7 are one work, but neither title nor identifier agree.
            """, run.Fact("li2023one", "note"));
    }
}
