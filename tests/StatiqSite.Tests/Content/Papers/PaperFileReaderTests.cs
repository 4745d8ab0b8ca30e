using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Papers;

public sealed class PaperFileReaderTests
{
    private const string Right = "title: T\ndate: 2024\n";

    [Fact]
    public void Everything_that_a_file_can_say_is_read()
    {
        var (paper, found) = Read("""
            type: conference
            title: >-
              A title
              over lines
            alternative-titles: [Other]
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
            publisher: P
            doi: 10.1038/S41586-023-06291-2
            arxiv: 2212.13138
            pmid: 37438534
            pmcid: PMC10396962
            isbn: 978-3-16-148410-0
            issn: 0028-0836
            url: https://example.org/
            accessed: 2024-01
            language: en
            links: { blog: https://b.example.org/, code: https://c.example.org/ }
            citation-number: [7, 3]
            chapters: [one]
            topics: { task: report, modality: [text, imaging] }
            summary: S.
            summary-source: abstract
            models: [{ name: M, base: [B, C], parameters: 540B, task: T, modalities: [text, X-ray], languages: zh, open: false, access: api, licence: MIT, training-data: D, training-size: 16M, links: { code: https://m.example.org/ } }]
            results: [{ benchmark: medqa, metric: accuracy, value: 67.60, model: M, setting: few-shot, subset: S, split: test, date: 2023-01, source: li2023, place: Table 3, note: N }]
            versions: { preprint: 2212.13138, published: https://example.org/p }
            status: corrected
            notice: https://example.org/n
            added: 2023-11-03
            aliases: [old-key]
            note: N.
            """);

        Assert.Empty(found);
        Assert.NotNull(paper);
        var work = paper.Work;
        Assert.Equal((WorkType.Conference, "A title over lines", "Nature", "620", "7972", "172–180", "P"), (work.Type, work.Title, work.Venue, work.Volume, work.Issue, work.Pages, work.Publisher));
        Assert.Equal(["Karan Singhal", "Vincent van Gogh Jr", "OpenAI"], work.Authors.Named.Select(author => author.FullName));
        Assert.True(work.Authors.AndOthers);
        Assert.Equal(("10.1038/s41586-023-06291-2", "2212.13138", "37438534", "PMC10396962"), (work.Doi?.Value, work.Arxiv?.Value, work.PubMed, work.PubMedCentral));
        Assert.Equal(("978-3-16-148410-0", "0028-0836", "https://example.org/", "2024-01", "en"), (work.Isbn, work.Issn, work.Url?.Value, work.Accessed.ToString(), work.Language));
        Assert.Equal([(LinkKind.Code, "https://c.example.org/"), (LinkKind.Blog, "https://b.example.org/")], work.Links.Select(link => (link.Kind, link.Address.Value)));
        Assert.Equal((WorkStatus.Corrected, "https://example.org/n", "2212.13138", "https://example.org/p"), (work.Status, work.Notice?.Value, work.Versions.Preprint, work.Versions.Published));
        Assert.Equal([7, 3], paper.CitationNumbers);
        Assert.Equal(["task report", "modality text", "modality imaging"], paper.Topics.Select(topic => $"{topic.Facet.Value} {topic.Term.Value}"));
        var model = Assert.Single(paper.Models);
        Assert.Equal(("M", "540B", "T", false, ModelAccess.Api), (model.Name, model.Parameters, model.Task, model.Open, model.Access));
        Assert.Equal(("MIT", "D", "16M", "https://m.example.org/"), (model.Licence, model.TrainingData, model.TrainingSize, Assert.Single(model.Links).Address.Value));
        Assert.Equal(["B", "C", "text", "X-ray", "zh"], [.. model.Bases, .. model.Modalities, .. model.Languages]);
        var result = Assert.Single(paper.Results);
        Assert.Equal(("medqa", "accuracy", 67.60m, "M", "few-shot", "S", "test"), (result.Benchmark.Value, result.Metric.Value, result.Value.Value, result.Model.Value, result.Setting, result.Subset, result.Split));
        Assert.Equal(("2023-01", "li2023", "Table 3", "N"), (result.Date.ToString(), result.Origin.Source?.Value, result.Origin.Place, result.Note));
        Assert.Equal(("S.", "abstract", "2023-11-03", "N."), (paper.Summary, paper.SummarySource, paper.Added.ToString(), paper.Note));
        Assert.Equal(["old-key"], paper.Aliases.Select(alias => alias.Value.Value));
    }

    [Theory]
    [InlineData("", WorkType.Article, WorkStatus.Published)]
    [InlineData("type: preprint\n", WorkType.Preprint, WorkStatus.Preprint)]
    [InlineData("type: preprint\nstatus: withdrawn\n", WorkType.Preprint, WorkStatus.Withdrawn)]
    [InlineData("type: web\n", WorkType.Web, WorkStatus.Published)]
    public void What_is_absent_has_its_default(string lines, WorkType type, WorkStatus status)
    {
        var (paper, _) = Read(Right + lines);

        Assert.Equal((type, status), (paper?.Work.Type, paper?.Work.Status));
    }

    [Fact]
    public void The_file_name_is_the_key() => Assert.Equal("singhal2023large", Read(Right).Paper?.Work.Key.Value);

    [Theory]
    [InlineData("authors: [\", Karan\"]", "(3,11) PAPER003")]
    [InlineData("authors: [{ given: Karan }]", "(3,11) PAPER003")]
    [InlineData("authors: [{ orcid: 0000-0002-1825-0097 }]", "(3,11) PAPER003")]
    [InlineData("authors: [{ family: Li, literal: OpenAI }]", "(3,11) PAPER003")]
    [InlineData("authors: [et al., Li]", "(3,11) PAPER002")]
    [InlineData("authors: [Li, et al]", "")]
    [InlineData("authors: [[Li]]", "(3,11) FIELD003")]
    [InlineData("topics: { task: { report: yes } }", "(3,17) FIELD003")]
    [InlineData("results: [{ benchmark: medqa, value: 5, model: M }]", "(3,11) FIELD002")]
    [InlineData("citation-number: 007", "(3,18) FIELD008")]
    [InlineData("citation-number: +7", "(3,18) FIELD008")]
    [InlineData("results: [{ benchmark: b, metric: m, value: 5 }]", "(3,11) FIELD002")]
    [InlineData("results: [{ benchmark: b, metric: m, model: M, value: 5, source: Li 2023 }]", "(3,66) FIELD011")]
    [InlineData("results: [{ benchmark: b, metric: m, model: M, value: 5- }]", "(3,55) FIELD008")]
    [InlineData("results: [{ benchmark: b, metric: m, model: M, value: 99999999999999999999999999999999 }]", "(3,55) FIELD008")]
    [InlineData("doi: \"10.1000/x\\n\"", "(3,6) ID001")]
    [InlineData("links: { code: \"https://example.org/\\u202Ex\" }", "(3,16) FIELD006")]
    [InlineData("language: EN", "(3,11) FIELD010")]
    [InlineData("versions: { preprint: 2212.13138v1 }", "(3,23) ID007")]
    public void A_wrong_value_is_reported_where_it_stands(string line, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], Read(Right + line + "\n").Found);

    [Theory]
    [InlineData("date: 2024\n", "singhal2023large", "2024")]
    [InlineData("title: T\n", "T", "0001")]
    [InlineData("title: [T]\ndate: soon\n", "singhal2023large", "0001")]
    public void A_file_without_title_or_date_is_read_for_the_sake_of_the_rest(string lines, string title, string date)
    {
        var (paper, found) = Read(lines + "topics: { task: report }\n");

        Assert.NotEmpty(found);
        Assert.Equal((title, date, 1), (paper?.Work.Title, paper?.Work.Date.ToString(), paper?.Topics.Length));
    }

    private static (PaperFile? Paper, string[] Found) Read(string text)
    {
        var diagnostics = new Diagnostics();
        var paper = PaperFileReader.Parse("papers/singhal2023large.yaml", text, diagnostics);
        return (paper, [.. diagnostics.InOrder().Select(found => $"({found.At.Line},{found.At.Column}) {found.Rule.Code}")]);
    }
}
