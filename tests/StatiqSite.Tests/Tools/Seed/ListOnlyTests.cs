namespace StatiqSite.Tests.Tools.Seed;

/// <summary>Works that only the paper list names.</summary>
public sealed class ListOnlyTests
{
    [Fact]
    public void A_work_that_no_sentence_cites_says_where_it_belongs_and_when_it_came()
    {
        using var run = SeedRun.On(listed: """
            {"title": "A Foundational Multimodal Assistant", "authors_as_given": "Ming Y. Liu et al.", "year": 2023, "month": 12, "venue": "arXiv", "section": "Multimodal LLMs in Medicine", "subsection": null, "links": {"paper": "https://export.arxiv.org/abs/2312.07814", "code": null, "demo": null, "blog": null}, "arxiv": "2312.07814", "line": 92}
            """);

        Assert.Equal("""
            type: preprint
            title: A Foundational Multimodal Assistant
            authors:
              - Lu, Ming Y.
              - et al.
            date: 2023-12
            venue: arXiv
            arxiv: "2312.07814"
            chapters: [multimodal]
            added: 2023-12-23
            note: The paper list names the first author Ming Y. Liu; he is Ming Y. Lu.

            """, run.Paper("lu2023foundational"));
    }

    [Theory]
    [InlineData("Evaluating General-Purpose LLMs in Medicine via Prompting", "general-purpose-models")]
    [InlineData("Specialized Medical LLMs", "specialized-models")]
    [InlineData("Multimodal LLMs in Medicine", "multimodal")]
    [InlineData("LLM-Powered Healthcare Agents", "agents")]
    [InlineData("Evaluation", "evaluation")]
    [InlineData("Valuable Resources", "preliminaries")]
    public void Every_section_of_the_list_has_its_chapter(string section, string chapter)
    {
        using var run = SeedRun.On(listed: $$"""{"title": "T", "authors_as_given": "Liu et al.", "year": 2023, "venue": "arXiv", "section": "{{section}}", "links": {"paper": "https://arxiv.org/abs/2312.07814"}, "arxiv": "2312.07814", "line": 1}""");

        Assert.Equal($"chapters: [{chapter}]", run.Fact("liu2023t", "chapters"));
    }

    [Fact]
    public void An_entry_without_venue_and_paper_is_software_by_a_person_or_an_organization()
    {
        using var run = SeedRun.On(listed: """
            {"title": "HealGPT", "authors_as_given": "GR-Tech", "year": 2023, "month": 9, "venue": null, "section": "Specialized Medical LLMs", "links": {"paper": null, "code": "https://github.com/TONYCHANBB/HealGPT", "demo": "http://heal-gpt.cn/", "blog": null}, "line": 54}
            {"title": "ChatMed: A Chinese Medical Large Language Model", "authors_as_given": "Wei Zhu et al.", "year": 2023, "month": 4, "venue": null, "section": "Specialized Medical LLMs", "links": {"paper": null, "code": "https://github.com/michael-wzhu/ChatMed"}, "line": 78}
            """);

        Assert.Equal("""
            type: software
            title: HealGPT
            authors:
              - { literal: GR-Tech }
            date: 2023-09
            links: { code: https://github.com/TONYCHANBB/HealGPT, demo: http://heal-gpt.cn/ }
            chapters: [specialized-models]
            added: 2023-12-23

            """, run.Paper("gr-tech2023healgpt"));
        Assert.Equal("authors:\n  - Zhu, Wei\n  - et al.", run.Fact("zhu2023chatmed", "authors"));
    }

    [Theory]
    [InlineData(67, "https://huggingface.co/spaces/allen-eric/radiology-gpt", "links: { demo: https://huggingface.co/spaces/allen-eric/radiology-gpt }")]
    [InlineData(76, "https://huggingface.co/wanglab", "links: { blog: https://huggingface.co/wanglab }")]
    [InlineData(84, "https://huggingface.co/Writer/palmyra-med-20b", "links: { model: https://huggingface.co/Writer/palmyra-med-20b }")]
    [InlineData(88, "https://huggingface.co/google/flan-t5-xl", "")]
    [InlineData(99, "https://github.com/kyegomez/Med-PaLM", "")]
    public void A_code_link_that_is_no_code_becomes_what_it_is_or_goes(int line, string code, string links)
    {
        using var run = SeedRun.On(listed: $$"""{"title": "T", "authors_as_given": "Liu et al.", "year": 2023, "month": 5, "venue": "arXiv", "section": "Evaluation", "links": {"paper": "https://arxiv.org/abs/2305.00001", "code": "{{code}}"}, "arxiv": "2305.00001", "line": {{line}}}""");

        Assert.Equal(links, run.Fact("liu2023t", "links"));
    }

    [Fact]
    public void A_preprint_elsewhere_that_is_linked_on_arXiv_is_on_arXiv()
    {
        using var run = SeedRun.On(listed: """
            {"title": "Almanac", "authors_as_given": "Zakka et al.", "year": 2023, "month": 3, "venue": "Research Square", "section": "LLM-Powered Healthcare Agents", "links": {"paper": "https://arxiv.org/abs/2303.01229"}, "arxiv": "2303.01229", "line": 131}
            """);

        Assert.Equal("venue: arXiv", run.Fact("zakka2023almanac", "venue"));
        Assert.Equal("note: The paper list names Research Square as the venue, but links to arXiv.", run.Fact("zakka2023almanac", "note"));
    }

    [Theory]
    [InlineData(2023, 7, "Nature", "10.1038/s41586-023-05881-4", "date: 2023-07", "")]
    [InlineData(2022, 10, "Nature", "10.1038/s41586-023-05881-4", "date: 2023", "note: The paper list dates it 2022/10.")]
    [InlineData(2023, 7, "Nature Medicine", "10.1038/s41586-023-05881-4", "date: 2023", "")]
    [InlineData(2023, 3, "medRxiv", "10.1101/2023.03.30.23287899", "date: 2023-03", "")]
    [InlineData(2023, 6, "medRxiv", "10.1101/2023.04.18.23288752", "date: 2023", "note: The paper list dates it 2023/06, its identifier 2023/04; only the year is kept.")]
    public void The_lists_month_is_taken_where_nothing_speaks_against_it(int year, int month, string venue, string doi, string date, string note)
    {
        var printed = venue == "medRxiv" ? venue : "Nature";
        using var run = SeedRun.On(
            $$"""{"n": 1, "raw_key": "key2023", "title": "T", "authors": ["A. Liu"], "year": 2023, "type": "article", "venue": "{{printed}}", "doi": "{{doi}}"}""",
            $$"""{"title": "T", "authors_as_given": "Liu et al.", "year": {{year}}, "month": {{month}}, "venue": "{{venue}}", "section": "Evaluation", "links": {"paper": "https://example.org/"}, "doi": "{{doi}}", "line": 1, "review_refs": [1]}""");

        Assert.Equal(date, run.Fact("key2023", "date"));
        Assert.Equal(note, run.Fact("key2023", "note"));
    }

    [Fact]
    public void The_month_of_its_preprint_is_not_the_date_of_an_article()
    {
        using var run = SeedRun.On("""{"n": 107, "raw_key": "li2023chatdoctor", "title": "ChatDoctor", "authors": ["Y. Li"], "year": 2023, "type": "article", "venue": "Cureus", "arxiv": "2303.14070"}""", """
            {"title": "ChatDoctor", "authors_as_given": "Yunxiang Li et al.", "year": 2023, "month": 3, "venue": "Cureus", "section": "Specialized Medical LLMs", "links": {"paper": "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10364849/"}, "pmcid": "PMC10364849", "line": 86, "review_refs": [107]}
            """);

        Assert.Equal("date: 2023", run.Fact("li2023chatdoctor", "date"));
        Assert.Equal("pmcid: PMC10364849", run.Fact("li2023chatdoctor", "pmcid"));
        Assert.Equal("", run.Fact("li2023chatdoctor", "note"));
    }
}
