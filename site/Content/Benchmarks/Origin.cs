using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Benchmarks;

/// <summary>Which place states a figure.</summary>
/// <param name="Source">A citation key, not yet looked up, or a web address; null when the file names none.</param>
/// <param name="Place">Where it stands there: Table 3.</param>
public sealed record Origin(Located<string>? Source, string? Place)
{
    internal static Origin Of(YamlNode.Map map) => new(map.LocatedText("source"), map.TextOf("place"));
}
