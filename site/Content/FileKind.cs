using System.Collections.Immutable;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Glossaries;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Topics;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content;

/// <summary>A kind of YAML file: what it may say, and the one layout in which it is written.</summary>
/// <param name="Name">Of its schema: input/schema/paper.json.</param>
/// <param name="Title">Of its schema.</param>
public sealed record FileKind(string Name, string Title, Shape.Map Shape)
{
    public static readonly FileKind Benchmark = new("benchmark", "A benchmark", BenchmarkShape.Benchmark);
    public static readonly FileKind Glossary = new("glossary", "The glossary", GlossaryFile.Shape);
    public static readonly FileKind Paper = new("paper", "A paper", PaperShape.Paper);
    public static readonly FileKind Review = new("review", "The companion as a whole", ReviewFile.Shape);
    public static readonly FileKind Topics = new("topics", "The taxonomy", TopicsFile.Shape);

    public static readonly ImmutableArray<FileKind> All = [Benchmark, Glossary, Paper, Review, Topics];

    /// <summary>In canonical layout, with the line that names the schema first.</summary>
    /// <param name="map">With its comments, if they are to be kept.</param>
    /// <param name="depth">Folders between the input folder and the file.</param>
    public string TextOf(YamlNode.Map map, int depth) => YamlText.Of(WithUsualNames(WithSchema(map, depth)), Shape);

    private YamlNode.Map WithSchema(YamlNode.Map map, int depth)
    {
        var head = map.Remarks.Before;
        // An address of the author's own stays: not every companion has a copy of the schemas.
        var own = head.FirstOrDefault(comment => comment.StartsWith(YamlComments.SchemaLine, StringComparison.Ordinal));
        var line = own ?? $"{YamlComments.SchemaLine} $schema={string.Concat(Enumerable.Repeat("../", depth))}schema/{Name}.json";
        return map with { Remarks = map.Remarks with { Before = own is null ? head.Insert(0, line) : head.Remove(line).Insert(0, line) } };
    }

    private YamlNode.Map WithUsualNames(YamlNode.Map map) =>
        this != Paper
            ? map
            : map with { Entries = [.. map.Entries.Select(entry => entry is { Key: "authors", Value: YamlNode.List names } ? entry with { Value = names with { Items = [.. names.Items.Select(AuthorNode.Usual)] } } : entry)] };
}
