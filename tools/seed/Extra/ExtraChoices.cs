using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;
using StatiqSite.Seed.Deciding;

namespace StatiqSite.Seed.Extra;

/// <summary>Which rows of the later lists came in and which did not; read from <c>extra.yaml</c>.</summary>
/// <param name="Added">When the papers came in.</param>
/// <param name="LeftOut">Rows that were judged and left out, by arXiv identifier or DOI, with the reason.</param>
public sealed record ExtraChoices(PartialDate Added, ImmutableArray<ExtraChoice> Papers, ImmutableDictionary<string, string> LeftOut)
{
    private static readonly Shape.Map File = new([
        new("added", Forms.Date, "When the papers came in.", Required: true),
        new("papers", new Shape.ListOf(new Shape.Map([
            new("key", Forms.Key, "Its citation key.", Required: true),
            new("rows", new Shape.ListOf(Forms.Any), "arXiv identifiers and DOIs of its rows; the first one leads.", Required: true),
            new("published", Forms.Version, "Where the published version of a preprint is."),
            new("title", Forms.Any, "The right title."),
            PaperShape.Paper.Fields.Single(field => field.Key == "chapters"),
            PaperShape.Paper.Fields.Single(field => field.Key == "topics"),
            new("note", Forms.Any, "What a person who edits the paper should know."),
        ])), "Rows that are papers of the companion."),
        new("left-out", new Shape.ListOf(new Shape.Map([
            new("because", Forms.Any, "Why.", Required: true),
            new("rows", new Shape.ListOf(Forms.Any), "arXiv identifiers and DOIs.", Required: true),
        ])), "Rows that were judged and are not."),
    ]);

    /// <summary>Those that the program carries.</summary>
    public static ExtraChoices Own(Diagnostics diagnostics) => Parse("tools/seed/Extra/extra.yaml", OwnFile.Read("extra.yaml"), diagnostics);

    public static ExtraChoices Parse(string path, string text, Diagnostics diagnostics)
    {
        var raw = YamlTree.Parse(path, text, diagnostics) ?? new YamlNode.Map([], new SourceSpan(path, 1, 1));
        var map = new ShapeCheck(diagnostics).Of(raw, File);
        return new ExtraChoices(
            PartialDate.Find(map.TextOf("added") ?? "") ?? default,
            [.. map.ItemsOf("papers").OfType<YamlNode.Map>().Where(paper => paper.Find("key") is not null).Select(ChoiceOf)],
            map.ItemsOf("left-out").OfType<YamlNode.Map>()
                .SelectMany(group => group.TextsOf("rows"), (group, row) => (Row: row.Value, Because: group.TextOf("because") ?? ""))
                .DistinctBy(left => left.Row).ToImmutableDictionary(left => left.Row, left => left.Because));
    }

    private static ExtraChoice ChoiceOf(YamlNode.Map map) => new(
        new CitationKey(map.TextOf("key")!), // the caller asked
        [.. map.TextsOf("rows").Select(row => row.Value)],
        map.TextOf("published"),
        map.TextOf("title"),
        [.. map.TextsOf("chapters")],
        map.MapOf("topics") is { } topics
            ? [.. from facet in topics.Entries from term in topics.TextsOf(facet.Key) select new TopicUse(new(facet.Key, facet.KeyAt), term)]
            : [],
        map.TextOf("note"),
        map.At);
}
