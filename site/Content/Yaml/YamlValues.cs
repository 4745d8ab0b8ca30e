using System.Collections.Immutable;
using System.Globalization;

namespace StatiqSite.Content.Yaml;

/// <summary>Reads values out of a mapping that a <see cref="Shapes.ShapeCheck"/> has passed.</summary>
public static class YamlValues
{
    /// <summary>The text of a key, its white space trimmed and folded to single spaces; null when the key is absent.</summary>
    public static string? TextOf(this YamlNode.Map map, string key) => map.Find(key) is YamlNode.Text text ? text.Folded : null;

    public static Located<string>? LocatedText(this YamlNode.Map map, string key) =>
        map.Find(key) is YamlNode.Text text ? new Located<string>(text.Folded, text.At) : null;

    public static YamlNode.Map? MapOf(this YamlNode.Map map, string key) => map.Find(key) as YamlNode.Map;

    /// <summary>The entries of a list; empty when the key is absent.</summary>
    public static ImmutableArray<YamlNode> ItemsOf(this YamlNode.Map map, string key) => map.Find(key) is YamlNode.List list ? list.Items : [];

    public static ImmutableArray<Located<string>> TextsOf(this YamlNode.Map map, string key) =>
        [.. map.ItemsOf(key).OfType<YamlNode.Text>().Select(text => new Located<string>(text.Folded, text.At))];

    public static bool? FlagOf(this YamlNode.Map map, string key) => map.TextOf(key) is { } word ? word == "true" : null;

    public static decimal NumberOf(this YamlNode.Map map, string key) => decimal.Parse(map.TextOf(key) ?? "0", CultureInfo.InvariantCulture);
}
