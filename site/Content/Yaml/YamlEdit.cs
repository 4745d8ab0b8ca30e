using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace StatiqSite.Content.Yaml;

/// <summary>Changes single entries of a YAML file and leaves every other byte of it alone, comments included.</summary>
public static class YamlEdit
{
    /// <summary>The text with the entry in place: instead of the one of the same key, else behind the last one that comes before it.</summary>
    /// <param name="root">The text's mapping, whose entries begin lines of their own.</param>
    /// <param name="entry">All lines of the new entry, ending in a line feed.</param>
    /// <param name="order">The keys in canonical order.</param>
    public static string WithEntry(string text, YamlNode.Map root, string key, string entry, ImmutableArray<string> order)
    {
        var lines = Lines(text);
        var ending = lines.Count > 0 && lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var written = entry.Replace("\n", ending, StringComparison.Ordinal);
        var places = root.Entries.OrderBy(known => known.KeyAt).ToArray();
        var index = Array.FindIndex(places, known => known.Key == key);
        if (index >= 0)
        {
            var (first, end) = Extent(lines, places, index);
            var comments = string.Concat(CommentsIn(text, first, end).Select(comment => $"#{comment}{ending}"));
            return string.Concat([.. lines[..first], comments, written, .. lines[end..]]);
        }

        var rank = order.IndexOf(key);
        var before = places.Index().LastOrDefault(known => order.IndexOf(known.Item.Key) < rank, (-1, null!)).Index;
        var at = before >= 0 ? Extent(lines, places, before).End : places.Length > 0 ? places[0].KeyAt.Line - 1 : lines.Count;
        if (at > 0 && !lines[at - 1].EndsWith('\n')) lines[at - 1] += ending;
        return string.Concat([.. lines[..at], written, .. lines[at..]]);
    }

    /// <summary>The lines of an entry, from 0, the end not among them. Empty lines and comments at the margin behind it belong to the next one.</summary>
    private static (int First, int End) Extent(List<string> lines, YamlEntry[] places, int index)
    {
        var first = places[index].KeyAt.Line - 1;
        var end = index + 1 < places.Length ? places[index + 1].KeyAt.Line - 1 : lines.FindIndex(first, line => line.TrimEnd() == "...") is var mark and >= 0 ? mark : lines.Count;
        while (end > first + 1 && (string.IsNullOrWhiteSpace(lines[end - 1]) || lines[end - 1][0] == '#')) end--;
        return (first, end);
    }

    /// <summary>What stands behind each `#` of the lines.</summary>
    private static IEnumerable<string> CommentsIn(string text, int first, int end)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
            if (scanner.Current is Comment comment && comment.Start.Line - 1 >= first && comment.Start.Line - 1 < end) yield return comment.Value is [' ', ..] or "" ? comment.Value : " " + comment.Value;
    }

    /// <summary>With their endings.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
