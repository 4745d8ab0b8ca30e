using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Papers;

/// <summary>Turns a <see cref="PaperFile"/> into the text of its file. Reading the text gives the same paper again.</summary>
public static class PaperFileWriter
{
    /// <summary>In canonical layout, without the keys whose value is absent or the default.</summary>
    public static string TextOf(PaperFile paper) =>
        FileKind.Paper.TextOf(NodeOf(paper), depth: 1);

    /// <summary>The entry of one key in canonical layout, all its lines; empty when the paper has nothing to say under it.</summary>
    public static string TextOf(PaperFile paper, string key) =>
        YamlText.Of(new YamlNode.Map([.. NodeOf(paper).Entries.Where(entry => entry.Key == key)], default), PaperShape.Paper);

    private static YamlNode.Map NodeOf(PaperFile paper) => Map([.. WorkFacts(paper.Work), .. CompanionFacts(paper)])!; // a work has a title

    private static IEnumerable<(string Key, YamlNode? Value)> WorkFacts(Work work) =>
    [
        ("type", Text(PaperShape.Types[(int)work.Type])),
        ("title", Text(work.Title)),
        ("alternative-titles", List(work.AlternativeTitles, Text)),
        ("authors", List([.. work.Authors.Named.Select(AuthorNode.Of), .. work.Authors.AndOthers ? [Text("et al.")] : Array.Empty<YamlNode>()], name => name)),
        ("date", Date(work.Date)),
        ("venue", Text(work.Venue)),
        ("volume", Text(work.Volume)),
        ("issue", Text(work.Issue)),
        ("pages", Text(work.Pages)),
        ("publisher", Text(work.Publisher)),
        ("doi", Text(work.Doi?.Value)),
        ("arxiv", Text(work.Arxiv?.Value)),
        ("pmid", Text(work.PubMed)),
        ("pmcid", Text(work.PubMedCentral)),
        ("isbn", Text(work.Isbn)),
        ("issn", Text(work.Issn)),
        ("url", Text(work.Url?.Value)),
        ("accessed", Date(work.Accessed)),
        ("language", Text(work.Language)),
        ("links", Links(work.Links)),
        ("versions", Map([("preprint", Text(work.Versions.Preprint)), ("published", Text(work.Versions.Published))])),
        ("status", work.Status == (work.Type == WorkType.Preprint ? WorkStatus.Preprint : WorkStatus.Published) ? null : Text(PaperShape.Statuses[(int)work.Status])),
        ("notice", Text(work.Notice?.Value)),
    ];

    private static IEnumerable<(string Key, YamlNode? Value)> CompanionFacts(PaperFile paper) =>
    [
        ("citation-number", List(paper.CitationNumbers, number => Text(number.ToString(CultureInfo.InvariantCulture)))),
        ("chapters", List(paper.Chapters, chapter => Text(chapter.Value))),
        ("topics", Map([.. from topic in paper.Topics
                           group topic.Term.Value by topic.Facet.Value into facet
                           select (facet.Key, List([.. facet], Text))])),
        ("summary", Text(paper.Summary)),
        ("summary-source", Text(paper.SummarySource)),
        ("models", List(paper.Models, Model)),
        ("results", List(paper.Results, Result)),
        ("added", Date(paper.Added)),
        ("aliases", List(paper.Aliases, alias => Text(alias.Value.Value))),
        ("note", Text(paper.Note)),
    ];

    private static YamlNode? Model(WorkModel model) => Map([
        ("name", Text(model.Name)), ("base", List(model.Bases, Text)), ("parameters", Text(model.Parameters)), ("task", Text(model.Task)),
        ("modalities", List(model.Modalities, Text)), ("languages", List(model.Languages, Text)),
        ("open", model.Open is { } open ? Text(open ? "true" : "false") : null),
        ("access", model.Access is { } access ? Text(PaperShape.Accesses[(int)access]) : null),
        ("licence", Text(model.Licence)), ("training-data", Text(model.TrainingData)), ("training-size", Text(model.TrainingSize)),
        ("planning", Text(model.Planning)), ("memory", Text(model.Memory)), ("tools", Text(model.Tools)),
        ("cites", Map([.. model.Cites.Select(cited => (cited.Name, (YamlNode?)Text(cited.Key.Value)))])),
        ("links", Links(model.Links)),
        ("source", Text(model.Origin.Source?.Value)), ("place", Text(model.Origin.Place))]);

    private static YamlNode? Result(WorkResult result) => Map([
        ("benchmark", Text(result.Benchmark.Value)), ("metric", Text(result.Metric.Value)),
        ("value", Text(result.Value.Value.ToString(CultureInfo.InvariantCulture))),
        ("model", Text(result.Model.Value)), ("setting", Text(result.Setting)), ("subset", Text(result.Subset)), ("split", Text(result.Split)),
        ("date", Date(result.Date)), ("source", Text(result.Origin.Source?.Value)), ("place", Text(result.Origin.Place)), ("note", Text(result.Note))]);

    private static YamlNode.Map? Links(ImmutableArray<WorkLink> links) =>
        Map([.. links.Select(link => (link.Kind.ToString().ToLowerInvariant(), (YamlNode?)Text(link.Address.Value)))]);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private static YamlNode? Text(string? text) => text is null ? null : new YamlNode.Text(text, Plain: false, default);

    /// <summary>A whole number stands bare; `12.10` does not, because a reader that takes it for a number drops its zero.</summary>
    private static YamlNode? Date(PartialDate? date) => Text(date?.ToString());

    /// <summary>Null when nothing is in it: an empty list says no more than an absent key.</summary>
    private static YamlNode.List? List<T>(ImmutableArray<T> items, Func<T, YamlNode?> node) =>
        items.IsEmpty ? null : new YamlNode.List([.. items.Select(node).OfType<YamlNode>()], default);

    /// <summary>Null when nothing is in it.</summary>
    private static YamlNode.Map? Map(ImmutableArray<(string Key, YamlNode? Value)> entries)
    {
        YamlEntry[] present = [.. from entry in entries where entry.Value is not null select new YamlEntry(entry.Key, default, entry.Value)];
        return present.Length == 0 ? null : new YamlNode.Map([.. present], default);
    }
}
