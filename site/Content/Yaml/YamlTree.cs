using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatiqSite.Content.Yaml;

/// <summary>Reads YAML text into <see cref="YamlNode"/>. Faults are reported, never thrown.</summary>
public sealed class YamlTree
{
    private const int DeepestNesting = 32;
    private const string CoreTags = "tag:yaml.org,2002:";

    private readonly string path;
    private readonly int firstLine;
    private readonly Diagnostics diagnostics;
    private readonly string text;
    private readonly Parser parser;
    private readonly Stack<NodeEvent> brackets = [];

    private YamlTree(string path, string text, int firstLine, Diagnostics diagnostics)
    {
        (this.path, this.text, this.firstLine, this.diagnostics) = (path, text, firstLine, diagnostics);
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
        catch (MaximumRecursionLevelReachedException fault)
        {
            // Nothing behind it is read: YamlDotNet needs minutes for some kilobytes of opening brackets.
            diagnostics.Report(YamlRules.TooDeep, tree.At(fault.Start), $"This is nested more than {DeepestNesting} levels deep.");
        }
        catch (YamlException fault)
        {
            tree.Report(fault);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet's scanner gives up in these ways too, for instance in a list that is never closed.
            if (!tree.ReportOpenBracket())
                diagnostics.Report(YamlRules.Syntax, tree.At(tree.parser.Current?.End ?? Mark.Empty), "This is not valid YAML: it cannot be read behind this place.");
        }

        return null;
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
        if (depth > DeepestNesting) throw new MaximumRecursionLevelReachedException(parser.Current!.Start, parser.Current.End, "too deep"); // the caller's event
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            diagnostics.Report(YamlRules.Forbidden, At(alias.Start), $"{Quoted.Of("*" + alias.Value)} is an alias.");
            return new YamlNode.Refused(At(alias.Start));
        }

        if (parser.Current is NodeEvent node) RejectDecoration(node);
        // Before it is consumed, because that already scans what stands inside.
        if (parser.Current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow }) brackets.Push((NodeEvent)parser.Current);
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlNode.Text(scalar.Value, scalar.Style is ScalarStyle.Plain, At(scalar.Start));
        if (parser.TryConsume<SequenceStart>(out var sequence)) return Items(sequence, depth);
        return Entries(parser.Consume<MappingStart>(), depth);
    }

    private YamlNode.List Items(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        if (start.Style == SequenceStyle.Flow) brackets.Pop();
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
            if (key is YamlNode.Refused) continue;
            if (key is not YamlNode.Text name)
                diagnostics.Report(YamlRules.Syntax, key.At, $"A key must be a word, but is {key.Kind}.");
            else if (!seen.TryAdd(name.Value, name.At.Line))
                diagnostics.Report(YamlRules.DuplicateKey, name.At, $"{Quoted.Of(name.Value)} stands in line {seen[name.Value]} already.");
            else
                entries.Add(new YamlEntry(name.Value, name.At, value));
        }

        if (start.Style == MappingStyle.Flow) brackets.Pop();
        return new YamlNode.Map(entries.ToImmutable(), At(start.Start));
    }

    private void RejectDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            diagnostics.Report(YamlRules.Forbidden, At(node.Start), $"{Quoted.Of("&" + node.Anchor.Value)} is an anchor.");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            diagnostics.Report(YamlRules.Forbidden, At(node.Start), $"{Quoted.Of(Written(node.Tag.Value))} is a tag.");
    }

    private static string Written(string tag) => tag.StartsWith(CoreTags, StringComparison.Ordinal) ? "!!" + tag[CoreTags.Length..] : tag;

    private SourceSpan At(Mark mark) => new(path, (int)mark.Line + firstLine - 1, Math.Max(1, (int)mark.Column));

    private void Report(YamlException fault)
    {
        if (YamlFault.IsInBrackets(fault) && ReportOpenBracket()) return;
        var at = fault.Message.Contains("tab", StringComparison.Ordinal) && YamlFault.FirstTab(text, (int)fault.Start.Line) is var (line, column)
            ? new SourceSpan(path, line + firstLine - 1, column)
            : At(fault.Start);
        diagnostics.Report(YamlRules.Syntax, at, $"This is not valid YAML: {YamlFault.MeaningOf(fault)}.");
    }

    private bool ReportOpenBracket()
    {
        if (!brackets.TryPeek(out var open)) return false;
        var (what, sign) = open is SequenceStart ? ("list", "]") : ("mapping", "}");
        diagnostics.Report(YamlRules.Syntax, At(open.Start), $"This is not valid YAML: the {what} that opens here is not closed with `{sign}`, or a comma is missing in it.");
        return true;
    }
}
