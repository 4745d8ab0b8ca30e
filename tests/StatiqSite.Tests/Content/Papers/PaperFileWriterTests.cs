using StatiqSite.Content;
using StatiqSite.Content.Papers;

namespace StatiqSite.Tests.Content.Papers;

public sealed class PaperFileWriterTests
{
    private const string FirstLine = "# yaml-language-server: $schema=../schema/paper.json\n";

    [Fact]
    public void Keys_stand_in_the_order_of_the_shape_whatever_their_order_was()
    {
        const string everything = """
            # yaml-language-server: $schema=../schema/paper.json
            type: article
            title: Large language models encode clinical knowledge
            alternative-titles: [An earlier title]
            authors:
              - Singhal, Karan
              - { family: Gogh, given: Vincent, particle: van, suffix: Jr, orcid: 0000-0002-1825-0097 }
              - { literal: OpenAI }
              - et al.
            date: 2023-07-12
            venue: Nature
            volume: 620
            issue: 7972
            pages: 172–180
            publisher: Springer
            doi: 10.1038/s41586-023-06291-2
            arxiv: "2212.13138"
            pmid: 37438534
            pmcid: PMC10396962
            isbn: 978-3-16-148410-0
            issn: 0028-0836
            url: https://example.org/paper
            accessed: 2023-08-31
            language: en
            links: { code: https://example.org/code, demo: https://example.org/demo }
            citation-number: [106, 176]
            chapters: [specialized-models]
            topics:
              application: [question-answering]
              modality: [text, image]
            summary: One sentence.
            summary-source: abstract
            models:
              - { name: Med-PaLM, base: Flan-PaLM, parameters: 540B, open: false }
              - name: Med-PaLM M
                base: [PaLM-E, ViT]
                parameters: 562B
                task: visual question answering
                modalities: [text, genomics]
                languages: en
                open: false
                access: closed
                licence: MIT
                training-data: MultiMedBench
                training-size: 1M
                links: { code: https://example.org/m }
            results:
              - { benchmark: medqa, metric: accuracy, value: 67.60, model: Med-PaLM, setting: few-shot }
              - benchmark: medqa
                metric: accuracy
                value: 86.5
                model: Med-PaLM 2
                setting: zero-shot
                subset: USMLE
                split: test
                date: 2023-03
                source: yuan2023large
                place: section 3.2
                note: Stated without decimals.
            versions: { preprint: "2212.13138" }
            status: corrected
            notice: https://example.org/notice
            added: 2023-11-03
            aliases: [singhal2022largelm]
            note: A doubt.

            """;
        var keysTurnedRound = string.Join('\n', Entries(everything).Reverse());

        Assert.Equal(everything, PaperFileWriter.TextOf(Read(everything)));
        Assert.Equal(everything, PaperFileWriter.TextOf(Read(keysTurnedRound)));
    }

    [Fact]
    public void What_is_absent_or_the_default_is_not_written() =>
        Assert.Equal(FirstLine + "type: preprint\ntitle: T\ndate: 2023\n",
            PaperFileWriter.TextOf(Read("title: T\ndate: 2023\ntype: preprint\nstatus: preprint\nauthors: []\nlinks: {}\n")));

    [Fact]
    public void Text_of_more_than_a_hundred_columns_is_folded() =>
        Assert.Equal(FirstLine + """
            type: article
            title: >-
              Large-scale domain-specific pretraining for biomedical vision-language processing, in a longer
              form than anyone would print
            alternative-titles:
              - >-
                Large-scale domain-specific pretraining for biomedical vision-language processing, in a longer
                form still
            date: 2023

            """,
            PaperFileWriter.TextOf(Read("""
                title: Large-scale domain-specific pretraining for biomedical vision-language processing, in a longer form than anyone would print
                date: 2023
                alternative-titles: ["Large-scale domain-specific pretraining for biomedical vision-language processing, in a longer form still"]
                """)));

    [Fact]
    public void A_mapping_that_does_not_fit_on_a_line_takes_a_line_for_every_key() =>
        Assert.Equal(FirstLine + """
            type: article
            title: T
            date: 2023
            links:
              code: https://github.com/superjamessyx/Generative-Foundation-AI-Assistant-for-Pathology
              blog: https://blog.research.google/2023/08/multimodal-medical-ai.html
            models:
              - name: A name that is long enough to push the rest of this mapping far beyond the limit
                base: Something else
                open: true

            """,
            PaperFileWriter.TextOf(Read("""
                title: T
                date: 2023
                links: { blog: https://blog.research.google/2023/08/multimodal-medical-ai.html, code: https://github.com/superjamessyx/Generative-Foundation-AI-Assistant-for-Pathology }
                models:
                  - { open: true, base: Something else, name: A name that is long enough to push the rest of this mapping far beyond the limit }
                """)));

    [Theory]
    [InlineData("Bard", "Bard")]
    [InlineData("“ChatGPT, can you help me?”", "“ChatGPT, can you help me?”")]
    [InlineData("Comparative study: a review", "\"Comparative study: a review\"")]
    [InlineData("Ends in a colon:", "\"Ends in a colon:\"")]
    [InlineData("Issue #7", "\"Issue #7\"")]
    [InlineData("C# at work", "C# at work")]
    [InlineData("-diagnosis", "\"-diagnosis\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("1984", "\"1984\"")]
    [InlineData("2212.10340", "\"2212.10340\"")]
    [InlineData("1e5", "\"1e5\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("2023-07-12", "\"2023-07-12\"")]
    [InlineData("540B", "540B")]
    [InlineData("2D and 3D", "2D and 3D")]
    [InlineData("@home", "\"@home\"")]
    [InlineData("`code`", "\"`code`\"")]
    [InlineData("Its \"own\" words", "Its \"own\" words")]
    [InlineData("\"Own\" isn't theirs", "'\"Own\" isn''t theirs'")]
    [InlineData("华佗：中医", "华佗：中医")]
    [InlineData("Agents 🤖", "Agents 🤖")]
    [InlineData("Line\u2028break", "\"Line\\u2028break\"")]
    public void Text_is_quoted_where_some_reader_would_take_it_for_something_else(string title, string written)
    {
        var paper = Read("title: T\ndate: 2023\n");

        var text = PaperFileWriter.TextOf(paper with { Work = paper.Work with { Title = title } });

        Assert.Equal(FirstLine + $"type: article\ntitle: {written}\ndate: 2023\n", text);
        Assert.Equal(title, Read(text).Work.Title);
    }

    [Theory]
    [InlineData("620", "620")]
    [InlineData("0620", "\"0620\"")]
    [InlineData("12.10", "\"12.10\"")]
    [InlineData("1234567890123456789", "\"1234567890123456789\"")]
    [InlineData("e230424", "e230424")]
    [InlineData("1e3", "\"1e3\"")]
    public void A_volume_stands_bare_only_when_a_number_keeps_its_digits(string volume, string written)
    {
        var paper = Read("title: T\ndate: 2023\n");

        var text = PaperFileWriter.TextOf(paper with { Work = paper.Work with { Volume = volume } });

        Assert.Equal(FirstLine + $"type: article\ntitle: T\ndate: 2023\nvolume: {written}\n", text);
    }

    [Fact]
    public void A_name_that_the_short_form_would_change_is_written_in_full() =>
        Assert.Equal(FirstLine + """
            type: article
            title: T
            authors:
              - Moor, M.
              - Liu
              - Ben Abacha, A.
              - { family: Ben Abacha }
              - { family: "Doe, the elder", given: J. }
              - { family: et al. }
              - "no"
            date: 2023

            """,
            PaperFileWriter.TextOf(Read("""
                title: T
                date: 2023
                authors:
                  - { family: Moor, given: M. }
                  - { family: Liu }
                  - { family: Ben Abacha, given: A. }
                  - { family: Ben Abacha }
                  - { family: "Doe, the elder", given: J. }
                  - { family: et al. }
                  - { family: no }
                """)));

    private static IEnumerable<string> Entries(string yaml)
    {
        var entry = "";
        foreach (var line in yaml.Split('\n').Skip(1))
        {
            if (entry.Length > 0 && !line.StartsWith(' '))
            {
                yield return entry;
                entry = line;
            }
            else
                entry += entry.Length > 0 ? "\n" + line : line;
        }

        yield return entry;
    }

    private static PaperFile Read(string yaml)
    {
        var diagnostics = new Diagnostics();
        var paper = PaperFileReader.Parse("singhal2023large.yaml", yaml, diagnostics);
        Assert.Empty(diagnostics.InOrder());
        Assert.NotNull(paper);
        return paper;
    }
}
