using System.Text;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Content.Yaml;

/// <summary>
/// The one layout of our YAML files: keys in the shape's order, text without quotes where that is safe, long text
/// folded, words in brackets, everything else one entry a line.
/// </summary>
public static class YamlText
{
    private const int Columns = 100;

    /// <summary>Ends in a line feed; empty for an empty mapping.</summary>
    public static string Of(YamlNode.Map map, Shape.Map shape) => Entries(map, shape, indent: 0);

    private static string Entries(YamlNode.Map map, Shape? shape, int indent)
    {
        var text = new StringBuilder();
        foreach (var entry in InOrder(map, shape))
            text.Append(Value(entry.Value, ShapeOf(entry.Key, shape), Head(entry.Key, indent), indent));
        return text.ToString();
    }

    private static IEnumerable<YamlEntry> InOrder(YamlNode.Map map, Shape? shape)
    {
        if ((shape is Shape.TextOrMap either ? either.Full : shape) is not Shape.Map known) return map.Entries;
        var keys = known.Fields.Select(field => field.Key).ToList();
        return map.Entries.OrderBy(entry => keys.IndexOf(entry.Key) is var place and >= 0 ? place : keys.Count);
    }

    private static Shape? ShapeOf(string key, Shape? shape) => shape switch
    {
        Shape.Map known => known.Fields.FirstOrDefault(field => field.Key == key)?.Shape,
        Shape.Table table => table.Value,
        Shape.TextOrMap either => ShapeOf(key, either.Full),
        _ => null,
    };

    private static string Head(string key, int indent) =>
        new string(' ', indent) + YamlScalar.Of(new YamlNode.Text(key, Plain: false, default)) + ":";

    /// <param name="head">What stands before the value in its line: a key or a hyphen.</param>
    /// <param name="indent">Of the line.</param>
    private static string Value(YamlNode node, Shape? shape, string head, int indent)
    {
        if (OnOneLine(node, shape) is { } brief && (head.Length + 1 + brief.Length <= Columns || node is YamlNode.Text text && !CanFold(text.Value)))
            return $"{head} {brief}\n";

        return node switch
        {
            YamlNode.Text folded => $"{head} >-\n{Folded(folded.Value, indent + 2)}",
            YamlNode.List list => $"{head}\n{Items(list, shape, indent + 2)}",
            YamlNode.Map map => $"{head}\n{Entries(map, shape, indent + 2)}",
            _ => throw new InvalidOperationException($"There is no layout for {node.Kind}."),
        };
    }

    private static string Items(YamlNode.List list, Shape? shape, int indent)
    {
        var text = new StringBuilder();
        var each = (shape as Shape.ListOf)?.Item;
        var hyphen = new string(' ', indent) + "-";
        foreach (var item in list.Items)
        {
            // The first key of a mapping stands beside the hyphen, the others below it.
            if (item is YamlNode.Map map && OnOneLine(map, each) is var brief && (brief is null || hyphen.Length + 1 + brief.Length > Columns))
                text.Append(hyphen).Append(Entries(map, each, indent + 2).AsSpan(indent + 1));
            else
                text.Append(Value(item, each, hyphen, indent));
        }

        return text.ToString();
    }

    /// <summary>Null when it never stands on one line.</summary>
    private static string? OnOneLine(YamlNode node, Shape? shape) => node switch
    {
        YamlNode.Text text => YamlScalar.Of(text),
        YamlNode.List { Items.IsEmpty: true } => "[]",
        YamlNode.Map { Entries.IsEmpty: true } => "{}",
        YamlNode.List list when IsOfWords(list, shape) =>
            $"[{string.Join(", ", list.Items.OfType<YamlNode.Text>().Select(word => YamlScalar.Of(word, inFlow: true)))}]",
        YamlNode.Map map when map.Entries.All(entry => entry.Value is YamlNode.Text) =>
            $"{{ {string.Join(", ", InOrder(map, shape).Select(Pair))} }}",
        _ => null,
    };

    // Names stand one a line even when each is a single word: a list of authors grows and is compared line by line.
    private static bool IsOfWords(YamlNode.List list, Shape? shape) =>
        shape is not Shape.ListOf { Item: Shape.TextOrMap }
        && list.Items.All(item => item is YamlNode.Text text && !text.Value.Any(char.IsWhiteSpace));

    private static string Pair(YamlEntry entry) =>
        $"{YamlScalar.Of(new YamlNode.Text(entry.Key, Plain: false, default), inFlow: true)}: {YamlScalar.Of((YamlNode.Text)entry.Value, inFlow: true)}";

    // A folded block has no escapes, and gives single spaces back only between words.
    private static bool CanFold(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && text[0] != ' ' && text[^1] != ' '
        && !text.Contains("  ", StringComparison.Ordinal) && YamlScalar.IsPrintable(text);

    private static string Folded(string text, int indent)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Columns)
            {
                lines.Append('\n');
                column = 0;
            }

            lines.Append(column == 0 ? new string(' ', indent) : " ").Append(word);
            column += (column == 0 ? indent : 1) + word.Length;
        }

        return lines.Append('\n').ToString();
    }
}
