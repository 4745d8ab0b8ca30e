using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatiqSite.Content.Yaml;

/// <summary>Reads YAML text into <see cref="YamlNode"/>. Faults are reported, never thrown.</summary>
public sealed class YamlTree
{
    private const int DeepestNesting = 32;

    private readonly string path;
    private readonly int firstLine;
    private readonly Diagnostics diagnostics;
    private readonly Parser parser;

    private YamlTree(string path, string text, int firstLine, Diagnostics diagnostics)
    {
        (this.path, this.firstLine, this.diagnostics) = (path, firstLine, diagnostics);
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The mapping that the text holds; null when it is not one (then something was reported).</summary>
    /// <param name="firstLine">The line of the file on which the text begins: front matter starts below line 1.</param>
    public static YamlNode.Map? Parse(string path, string text, Diagnostics diagnostics, int firstLine = 1)
    {
        var tree = new YamlTree(path, text, firstLine, diagnostics);
        try
        {
            return tree.Document();
        }
        catch (YamlException fault)
        {
            diagnostics.Report(YamlRules.Syntax, tree.At(fault.Start), $"This is not valid YAML: {Reason(fault)}.");
            return null;
        }
    }

    private YamlNode.Map? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return NotAMapping(new SourceSpan(path, firstLine, 1), "The file is empty.");

        var root = Node(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            diagnostics.Report(YamlRules.SeveralDocuments, At(second.Start), "The file holds more than one YAML document.");
        if (root is YamlNode.Map map) return map;
        return root is YamlNode.Text { IsEmpty: true }
            ? NotAMapping(new SourceSpan(path, firstLine, 1), "The file is empty.")
            : NotAMapping(root.At, $"The file holds {root.Kind}, not a mapping.");
    }

    private YamlNode.Map? NotAMapping(SourceSpan at, string message)
    {
        diagnostics.Report(YamlRules.NotAMapping, at, message);
        return null;
    }

    private YamlNode Node(int depth)
    {
        if (depth > DeepestNesting) return TooDeep();
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            diagnostics.Report(YamlRules.Forbidden, At(alias.Start), $"`*{alias.Value}` is an alias.");
            return new YamlNode.Text("", Plain: true, At(alias.Start));
        }

        if (parser.Current is NodeEvent node) RejectDecoration(node);
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlNode.Text(scalar.Value, scalar.Style is ScalarStyle.Plain, At(scalar.Start));
        if (parser.TryConsume<SequenceStart>(out var sequence)) return Items(sequence, depth);
        return Entries(parser.Consume<MappingStart>(), depth);
    }

    private YamlNode.List Items(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlNode.List(items.ToImmutable(), At(start.Start));
    }

    private YamlNode.Map Entries(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is not YamlNode.Text name)
                diagnostics.Report(YamlRules.Syntax, key.At, $"A key must be a word, but is {key.Kind}.");
            else if (!seen.TryAdd(name.Value, name.At.Line))
                diagnostics.Report(YamlRules.DuplicateKey, name.At, $"`{name.Value}` stands in line {seen[name.Value]} already.");
            else
                entries.Add(new YamlEntry(name.Value, name.At, value));
        }

        return new YamlNode.Map(entries.ToImmutable(), At(start.Start));
    }

    private YamlNode.Text TooDeep()
    {
        var at = At(parser.Current!.Start);
        diagnostics.Report(YamlRules.TooDeep, at, $"This is nested more than {DeepestNesting} levels deep.");
        parser.SkipThisAndNestedEvents();
        return new YamlNode.Text("", Plain: true, at);
    }

    private void RejectDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            diagnostics.Report(YamlRules.Forbidden, At(node.Start), $"`&{node.Anchor.Value}` is an anchor.");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            diagnostics.Report(YamlRules.Forbidden, At(node.Start), $"`{node.Tag.Value}` is a tag.");
    }

    private SourceSpan At(Mark mark) => new(path, (int)mark.Line + firstLine - 1, Math.Max(1, (int)mark.Column));

    private static string Reason(YamlException fault)
    {
        var message = (fault.InnerException as YamlException ?? fault).Message.Trim().TrimEnd('.');
        // YamlDotNet prints its own position in front of some messages; ours is more exact.
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        if (message.StartsWith('(') && end > 0) message = message[(end + 3)..];
        return message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
