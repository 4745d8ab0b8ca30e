using System.Text;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Content.Yaml;

/// <summary>
/// The one layout of our YAML files: keys in the shape's order, text without quotes where that is safe, long text
/// folded, short lists of words in brackets, everything else one entry a line, comments where they belong.
/// </summary>
public static class YamlText
{
    private const int Columns = 100;

    /// <summary>Ends in a line feed; empty for an empty mapping without comments.</summary>
    public static string Of(YamlNode.Map map, Shape.Map shape)
    {
        var usual = (YamlNode.Map)Usual(map, shape, isNamed: true);
        var head = map.Remarks.Before;
        // Only an empty line tells the head of a file from the comment of its first key.
        var gap = head.Length > 1 || head.Length == 1 && !head[0].StartsWith(YamlComments.SchemaLine, StringComparison.Ordinal) ? "\n" : "";
        return Comments(head, indent: 0) + gap + (map.Entries.IsEmpty ? "{}\n" : Entries(usual, shape, indent: 0)) + Comments(map.Remarks.Below, indent: 0);
    }

    private static string Entries(YamlNode.Map map, Shape? shape, int indent)
    {
        var text = new StringBuilder();
        foreach (var entry in InOrder(map, shape))
        {
            text.Append(Comments(entry.Value.Remarks.Before, indent));
            text.Append(Value(entry.Value, ShapeOf(entry.Key, shape), Head(entry.Key, indent), indent));
        }

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

    /// <summary>A list that may be a single value is one when it has one entry, except where the author chose the key: lists of topics grow.</summary>
    private static YamlNode Usual(YamlNode node, Shape? shape, bool isNamed) => (shape, node) switch
    {
        (Shape.ListOf { OrSingle: true }, YamlNode.List { Items: [YamlNode.Text { IsEmpty: false } only] } list) when isNamed && !list.HasRemarksInside => only with { Remarks = list.Remarks },
        (Shape.ListOf { OrSingle: true }, YamlNode.Text { IsEmpty: false } text) when !isNamed => new YamlNode.List([text with { Remarks = YamlRemarks.None }], text.At) { Remarks = text.Remarks },
        (_, YamlNode.List list) => list with { Items = [.. list.Items.Select(item => Usual(item, (shape as Shape.ListOf)?.Item, isNamed: true))] },
        (_, YamlNode.Map map) => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = Usual(entry.Value, ShapeOf(entry.Key, shape), isNamed: shape is not Shape.Table) })] },
        _ => node,
    };

    private static string Head(string key, int indent) => new string(' ', indent) + YamlScalar.Of(key) + ":";

    /// <param name="head">What stands before the value in its line: a key or a hyphen.</param>
    /// <param name="indent">Of the line.</param>
    private static string Value(YamlNode node, Shape? shape, string head, int indent)
    {
        var beside = node.Remarks.Beside is { } comment ? " " + comment : "";
        if (OnOneLine(node, shape) is { } brief && (head.Length + 1 + brief.Length <= Columns || node is YamlNode.Text text && !CanFold(TextOf(text, shape))))
            return $"{head}{(brief.Length > 0 ? " " : "")}{brief}{beside}\n";

        return node switch
        {
            YamlNode.Text folded => $"{head} >-{beside}\n{Folded(TextOf(folded, shape), indent + 2)}",
            YamlNode.List list => $"{head}{beside}\n{Items(list, shape, indent + 2)}",
            YamlNode.Map map => $"{head}{beside}\n{Entries(map, shape, indent + 2)}{Comments(map.Remarks.Below, indent + 2)}",
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
            text.Append(Comments(item.Remarks.Before, indent));
            // The first key of a mapping stands beside the hyphen, the others below it.
            if (item is YamlNode.Map { Remarks.Beside: null } map && IsOfLines(map, each, hyphen) && InOrder(map, each).First().Value.Remarks.Before.IsEmpty)
                text.Append(hyphen).Append(Entries(map, each, indent + 2).AsSpan(indent + 1)).Append(Comments(map.Remarks.Below, indent + 2));
            else
                text.Append(Value(item, each, hyphen, indent));
        }

        return text.Append(Comments(list.Remarks.Below, indent)).ToString();
    }

    private static bool IsOfLines(YamlNode.Map map, Shape? shape, string hyphen) =>
        OnOneLine(map, shape) is not { } brief || hyphen.Length + 1 + brief.Length > Columns;

    /// <summary>Null when it never stands on one line.</summary>
    private static string? OnOneLine(YamlNode node, Shape? shape) => node switch
    {
        YamlNode.Text text => Scalar(text, shape, inFlow: false),
        YamlNode.List { Items.IsEmpty: true } => "[]",
        YamlNode.Map { Entries.IsEmpty: true } => "{}",
        { HasRemarksInside: true } => null,
        YamlNode.List list when IsOfWords(list, shape) =>
            $"[{string.Join(", ", list.Items.OfType<YamlNode.Text>().Select(word => Scalar(word, (shape as Shape.ListOf)?.Item, inFlow: true)))}]",
        YamlNode.Map map when map.Entries.All(entry => entry.Value is YamlNode.Text { IsNothing: false } || entry.Value is YamlNode.Map inner && OnOneLine(inner, ShapeOf(entry.Key, shape)) is not null) =>
            $"{{ {string.Join(", ", InOrder(map, shape).Select(entry => Pair(entry, ShapeOf(entry.Key, shape))))} }}",
        _ => null,
    };

    // Names stand one a line even when they are short: a list of authors grows and is compared line by line.
    private static bool IsOfWords(YamlNode.List list, Shape? shape) =>
        shape is not Shape.ListOf { Item: Shape.TextOrMap } && list.Items.All(item => item is YamlNode.Text { IsNothing: false });

    private static string Pair(YamlEntry entry, Shape? shape) =>
        $"{YamlScalar.Of(entry.Key, inFlow: true)}: {(entry.Value is YamlNode.Text text ? Scalar(text, shape, inFlow: true) : OnOneLine(entry.Value, shape))}";

    private static string Scalar(YamlNode.Text text, Shape? shape, bool inFlow) =>
        // What stands for nothing is a mistake that has been reported; in quotes it would be a text.
        text is { Plain: true, IsEmpty: true } ? text.Value : YamlScalar.Of(TextOf(text, shape), FiguresOf(text, shape), inFlow);

    private static Figures FiguresOf(YamlNode.Text text, Shape? shape) => shape switch
    {
        Shape.Text known => known.Form.Figures,
        Shape.ListOf { OrSingle: true } list => FiguresOf(text, list.Item),
        Shape.TextOrMap => Figures.None,
        Shape.Choice choice when choice == Forms.Flag => Figures.All,
        Shape.Choice => Figures.None,
        _ => text.Plain ? Figures.All : Figures.None,
    };

    /// <summary>As every reader of these files takes it, in one paragraph; as it stands where it is in the wrong form.</summary>
    private static string TextOf(YamlNode.Text text, Shape? shape) =>
        shape is Shape.Text known && !known.Form.Holds(text.Value) || shape is Shape.Choice ? text.Value : text.Folded;

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

    private static string Comments(IEnumerable<string> comments, int indent) =>
        string.Concat(comments.Select(comment => new string(' ', indent) + comment + "\n"));
}
