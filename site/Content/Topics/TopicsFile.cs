using System.Collections.Immutable;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Topics;

/// <summary>The taxonomy as <c>topics.yaml</c> declares it; facets in order.</summary>
public sealed record TopicsFile(ImmutableArray<FacetEntry> Facets)
{
    private const int DeepestTerms = 4;

    private static readonly Shape.Map File = new([
        new("facets", new Shape.ListOf(new Shape.Map([
            new("id", Forms.Identifier, "Stable identifier, part of addresses.", Required: true),
            new("label", Forms.Any, "As readers see it.", Required: true),
            new("description", Forms.Any, "One sentence that says what the facet asks."),
            new("single", Forms.Flag, "Whether a paper has at most one term of this facet."),
            new("terms", new Shape.ListOf(Term(DeepestTerms)), "The terms, in order.", Required: true),
        ])), "The facets, in order.", Required: true),
    ]);

    /// <summary>The shape of the file, for its schema.</summary>
    public static Shape.Map Shape => File;

    /// <summary>Null when the file is no mapping. Everything wrong is reported; an entry without a label is called by its id, so that what uses it is not faulted too.</summary>
    public static TopicsFile? Parse(string path, string text, Diagnostics diagnostics)
    {
        if (YamlTree.Parse(path, text, diagnostics) is not { } raw) return null;
        var map = new ShapeCheck(diagnostics).Of(raw, File);
        return new TopicsFile([.. map.ItemsOf("facets").OfType<YamlNode.Map>().Select(Facet).OfType<FacetEntry>()]);
    }

    private static Shape.Map Term(int levels)
    {
        ImmutableArray<Field> own = [
            new("id", Forms.Identifier, "Stable identifier, part of addresses.", Required: true),
            new("label", Forms.Any, "As readers see it.", Required: true),
            new("description", Forms.Any, "One sentence."),
            new("synonyms", new Shape.ListOf(Forms.Any), "Other names; searched too."),
            new("aliases", new Shape.ListOf(Forms.Identifier), "Former identifiers; their addresses redirect here."),
        ];
        return new Shape.Map(levels == 1 ? own : [.. own, new("children", new Shape.ListOf(Term(levels - 1)), "Narrower terms.")]);
    }

    private static FacetEntry? Facet(YamlNode.Map map) =>
        map.LocatedText("id") is { } id
            ? new FacetEntry(id, map.TextOf("label") ?? id.Value, map.TextOf("description"), map.FlagOf("single") ?? false, Terms(map, "terms"))
            : null;

    private static ImmutableArray<TermEntry> Terms(YamlNode.Map map, string key) =>
        [.. map.ItemsOf(key).OfType<YamlNode.Map>().Select(Term).OfType<TermEntry>()];

    private static TermEntry? Term(YamlNode.Map map) =>
        map.LocatedText("id") is { } id
            ? new TermEntry(id, map.TextOf("label") ?? id.Value, map.TextOf("description"), [.. map.TextsOf("synonyms").Select(name => name.Value)], map.TextsOf("aliases"), Terms(map, "children"))
            : null;
}
