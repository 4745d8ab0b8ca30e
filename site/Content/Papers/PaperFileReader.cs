using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Papers;

/// <summary>Turns the text of one paper's file into a <see cref="PaperFile"/>.</summary>
public static class PaperFileReader
{
    /// <summary>
    /// Null when the file is no mapping or its name no key. Everything wrong is reported; where the title or the date
    /// are missing or malformed, the key and the year 1 stand in, so that the rest is still checked against other files.
    /// </summary>
    /// <param name="path">The file's name without its extension is the citation key.</param>
    public static PaperFile? Parse(string path, string text, Diagnostics diagnostics)
    {
        var start = new SourceSpan(path, 1, 1);
        var name = Path.GetFileNameWithoutExtension(path);
        var key = CitationKey.Find(name);
        if (key is null) diagnostics.Report(PaperRules.FileName, start, $"{Quoted.Of(name)} cannot be a citation key.");

        if (YamlTree.Parse(path, text, diagnostics) is not { } raw) return null;
        var map = new ShapeCheck(diagnostics).Of(raw, PaperShape.Paper);
        var authors = Authors(map, diagnostics);
        if (key is null) return null;

        return new PaperFile(
            WorkOf(map, key.Value, map.TextOf("title") ?? name, Date(map, "date") ?? new PartialDate(1, null, null), authors),
            CitationNumbers: [.. map.TextsOf("citation-number").Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))],
            Chapters: map.TextsOf("chapters"),
            Topics: Topics(map),
            Summary: map.TextOf("summary"),
            SummarySource: map.TextOf("summary-source"),
            Models: [.. map.ItemsOf("models").OfType<YamlNode.Map>().Where(model => model.Find("name") is not null).Select(model => Model(model, diagnostics))],
            Results: [.. map.ItemsOf("results").OfType<YamlNode.Map>().Select(Result).OfType<WorkResult>()],
            Added: Date(map, "added"),
            Aliases: [.. map.TextsOf("aliases").Select(alias => new Located<CitationKey>(new CitationKey(alias.Value), alias.At))],
            Note: map.TextOf("note"),
            Source: start,
            Places: [.. raw.Entries.Where(entry => entry.Value is not YamlNode.List { Items.IsEmpty: true }).Select(entry => new Located<string>(entry.Key, entry.Value.At))]);
    }

    private static Work WorkOf(YamlNode.Map map, CitationKey key, string title, PartialDate date, AuthorList authors)
    {
        var type = map.TextOf("type") is { } word ? (WorkType)PaperShape.Types.IndexOf(word) : WorkType.Article;
        return new Work(
            key, type, title,
            [.. map.TextsOf("alternative-titles").Select(other => other.Value)],
            authors, date,
            map.TextOf("venue"), map.TextOf("volume"), map.TextOf("issue"), map.TextOf("pages"), map.TextOf("publisher"),
            Doi.Find(map.TextOf("doi") ?? ""),
            ArxivId.Find(map.TextOf("arxiv") ?? ""),
            map.TextOf("pmid"), map.TextOf("pmcid"), map.TextOf("isbn"), map.TextOf("issn"),
            WebAddress.Find(map.TextOf("url") ?? ""),
            Date(map, "accessed"),
            map.TextOf("language"),
            Links(map.MapOf("links")),
            map.MapOf("versions") is { } versions ? new WorkVersions(versions.TextOf("preprint"), versions.TextOf("published")) : WorkVersions.None,
            map.TextOf("status") is { } status ? (WorkStatus)PaperShape.Statuses.IndexOf(status)
                : type == WorkType.Preprint ? WorkStatus.Preprint : WorkStatus.Published,
            WebAddress.Find(map.TextOf("notice") ?? ""));
    }

    private static AuthorList Authors(YamlNode.Map map, Diagnostics diagnostics)
    {
        var items = map.ItemsOf("authors");
        var named = ImmutableArray.CreateBuilder<Author>(items.Length);
        var others = false;
        foreach (var (index, item) in items.Index())
        {
            if (item is YamlNode.Text { Value: "et al." or "et al" })
            {
                others = true;
                if (index < items.Length - 1) diagnostics.Report(PaperRules.OthersNotLast, item.At, "`et al.` stands before other authors.");
            }
            else if (NamedBy(item, diagnostics) is { } author)
            {
                if (item is YamlNode.Text text) AuthorText.Report(text.Folded, text.At, diagnostics);
                named.Add(author);
            }
        }

        return new AuthorList(named.ToImmutable(), others);
    }

    private static Author? NamedBy(YamlNode item, Diagnostics diagnostics)
    {
        Author? author = item switch
        {
            YamlNode.Text text => Author.Person.Parse(text.Folded),
            YamlNode.Map parts when parts.TextOf("literal") is { } literal => new Author.Organization(literal),
            YamlNode.Map parts => new Author.Person(
                parts.TextOf("family") ?? "", parts.TextOf("given"), parts.TextOf("particle"), parts.TextOf("suffix"), parts.TextOf("orcid")),
            _ => null,
        };
        if (item is YamlNode.Map both && both.Find("literal") is not null && both.Entries.Length > 1)
            diagnostics.Report(PaperRules.NameIncomplete, item.At, "This author is an organization and has a person's names too.");
        if (author is not Author.Person { Family: "" }) return author;
        diagnostics.Report(PaperRules.NameIncomplete, item.At, "This author has no family name.");
        return null;
    }

    private static ImmutableArray<TopicUse> Topics(YamlNode.Map map) =>
        map.MapOf("topics") is not { } topics
            ? []
            : [.. from entry in topics.Entries
                  from term in topics.TextsOf(entry.Key)
                  select new TopicUse(new Located<string>(entry.Key, entry.KeyAt), term)];

    private static ImmutableArray<WorkLink> Links(YamlNode.Map? links) =>
        links is null
            ? []
            : [.. from kind in Enum.GetValues<LinkKind>()
                  let address = WebAddress.Find(links.TextOf(Key(kind)) ?? "")
                  where address is not null
                  select new WorkLink(kind, address)];

    private static string Key(LinkKind kind) => kind switch
    {
        LinkKind.Code => "code",
        LinkKind.Data => "data",
        LinkKind.Demo => "demo",
        LinkKind.Model => "model",
        _ => "blog",
    };

    private static WorkModel Model(YamlNode.Map map, Diagnostics diagnostics)
    {
        var model = Model(map);
        foreach (var cited in model.Cites.Where(cited => !model.Facts.Any(fact => cited.IndexIn(fact) >= 0)))
            diagnostics.Report(PaperRules.CitesNothing, cited.Key.At, $"No fact of {Quoted.Of(model.Name)} mentions {Quoted.Of(cited.Name)}.");
        return model;
    }

    private static WorkModel Model(YamlNode.Map model) =>
        new(
            model.TextOf("name") ?? "", Words(model, "base"), model.TextOf("parameters"), model.TextOf("task"),
            Words(model, "modalities"), Words(model, "languages"), model.FlagOf("open"),
            model.TextOf("access") is { } access ? (ModelAccess)PaperShape.Accesses.IndexOf(access) : null,
            model.TextOf("licence"), model.TextOf("training-data"), model.TextOf("training-size"),
            model.TextOf("planning"), model.TextOf("memory"), model.TextOf("tools"),
            model.MapOf("cites") is { } cites ? [.. cites.Entries.Select(entry => cites.LocatedText(entry.Key) is { } key ? new CitedName(entry.Key, key) : null).OfType<CitedName>()] : [],
            Links(model.MapOf("links")), Origin.Of(model));

    private static ImmutableArray<string> Words(YamlNode.Map map, string key) => [.. map.TextsOf(key).Select(word => word.Value)];

    private static WorkResult? Result(YamlNode.Map result) =>
        result.LocatedText("benchmark") is { } benchmark && result.LocatedText("metric") is { } metric && result.LocatedText("value") is { } value
        && result.LocatedText("model") is { } model
            ? new WorkResult(
                benchmark, metric, new Located<decimal>(result.NumberOf("value"), value.At), model,
                result.TextOf("setting"), result.TextOf("subset"), result.TextOf("split"), Date(result, "date"),
                Origin.Of(result), result.TextOf("note"))
            : null;

    private static PartialDate? Date(YamlNode.Map map, string key) => PartialDate.Find(map.TextOf(key) ?? "");
}
