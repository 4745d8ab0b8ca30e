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
    private readonly YamlComments comments;
    private readonly YamlSlot noComments = new();
    private readonly Stack<NodeEvent> brackets = [];

    private YamlTree(string path, string text, int firstLine, Diagnostics diagnostics, YamlComments comments)
    {
        (this.path, this.text, this.firstLine, this.diagnostics, this.comments) = (path, text, firstLine, diagnostics, comments);
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The mapping that the text holds; null when it is not one (then something was reported).</summary>
    /// <param name="firstLine">The line of the file on which the text begins: front matter starts below line 1.</param>
    public static YamlNode.Map? Parse(string path, string text, Diagnostics diagnostics, int firstLine = 1) =>
        new YamlTree(path, text, firstLine, diagnostics, YamlComments.None).Parse();

    /// <summary>The same with its comments, for whoever writes the file again; null, too, when the tree says less than the text, such as of a key that stands twice.</summary>
    public static YamlNode.Map? ParseWithRemarks(string path, string text, Diagnostics diagnostics)
    {
        // Without a line break at its end, a last comment would stand left of the end of the text.
        var whole = text.AsSpan(text.LastIndexOf('\n') + 1).TrimStart().StartsWith("#", StringComparison.Ordinal) ? text + "\n" : text;
        var own = new Diagnostics();
        Parse(path, whole, own);
        foreach (var fault in own.InOrder()) diagnostics.Report(fault.Rule, fault.At, fault.Message);
        // Comments are looked for only in what could be read: in faulty text, YamlDotNet's scanner may never end.
        return own.HasErrors ? null : new YamlTree(path, whole, firstLine: 1, own, YamlComments.Of(whole)).Parse();
    }

    private YamlNode.Map? Parse()
    {
        try
        {
            return Document();
        }
        catch (MaximumRecursionLevelReachedException fault)
        {
            // Nothing behind it is read: YamlDotNet needs minutes for some kilobytes of opening brackets.
            diagnostics.Report(YamlRules.TooDeep, At(fault.Start), $"This is nested more than {DeepestNesting} levels deep.");
        }
        catch (YamlException fault)
        {
            Report(fault);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet's scanner gives up in these ways too, for instance in a list that is never closed.
            if (!ReportOpenBracket())
                diagnostics.Report(YamlRules.Syntax, At(parser.Current?.End ?? Mark.Empty), "This is not valid YAML: it cannot be read behind this place.");
        }

        return null;
    }

    private YamlNode.Map? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return NotAMapping(new SourceSpan(path, firstLine, 1), "The file is empty.");

        var head = comments.TakeHead(parser.Current!.Start); // the event of the root
        var root = Node(depth: 0, new YamlSlot());
        root = root with { Remarks = root.Remarks with { Before = head, Below = [.. root.Remarks.Below, .. comments.TakeRest()] } };
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

    /// <param name="slot">Where it stands; takes the comments around it.</param>
    private YamlNode Node(int depth, YamlSlot slot)
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
        {
            if (scalar.Style == ScalarStyle.Plain) ReportCutShort(scalar);
            comments.TakeBeside(scalar.End, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded, parser.Current!.Start, slot); // more events follow
            return new YamlNode.Text(scalar.Value, scalar.Style is ScalarStyle.Plain, At(scalar.Start));
        }

        if (parser.TryConsume<SequenceStart>(out var sequence)) return Items(sequence, depth, slot);
        return Entries(parser.Consume<MappingStart>(), depth, slot);
    }

    /// <summary>"Issue #7": what was meant as text is a comment.</summary>
    private void ReportCutShort(Scalar scalar)
    {
        var rest = text.AsSpan((int)scalar.End.Index);
        if (rest.IndexOf('\n') is >= 0 and var end) rest = rest[..end];
        var behind = rest.TrimStart(" \t");
        if (behind.Length == rest.Length || scalar.Value.Length == 0 || behind is not ['#', var next, ..] || !char.IsLetterOrDigit(next)) return;
        diagnostics.Report(YamlRules.CutShort, At(scalar.End), $"The text ends here: {Quoted.Of(behind.ToString())} is a comment.");
    }

    private YamlNode.List Items(SequenceStart start, int depth, YamlSlot slot)
    {
        var inBrackets = start.Style == SequenceStyle.Flow;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            var own = Slot();
            comments.TakeAboveItem(parser.Current!.Start, own, OpensBlock(), inBrackets && items.Count == 0 ? slot : null); // the item's event
            items.Add(own.With(Node(depth + 1, own)));
        }

        return new YamlNode.List(items.ToImmutable(), At(start.Start)) { Remarks = Closed(start, inBrackets, items.Count == 0, parser.Consume<SequenceEnd>().Start, slot) };
    }

    private YamlNode.Map Entries(MappingStart start, int depth, YamlSlot slot)
    {
        var inBrackets = start.Style == MappingStyle.Flow;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            var own = Slot();
            comments.TakeBefore(parser.Current!.Start, own, opensBlock: false, inBrackets && entries.Count == 0 ? slot : null); // the key's event
            var key = Node(depth + 1, own);
            comments.TakeBefore(parser.Current.Start, own, OpensBlock());
            var value = own.With(Node(depth + 1, own));
            if (key is YamlNode.Refused) continue;
            if (key is not YamlNode.Text name)
                diagnostics.Report(YamlRules.Syntax, key.At, $"A key must be a word, but is {key.Kind}.");
            else if (!seen.TryAdd(name.Value, name.At.Line))
                diagnostics.Report(YamlRules.DuplicateKey, name.At, $"{Quoted.Of(name.Value)} stands in line {seen[name.Value]} already.");
            else
                entries.Add(new YamlEntry(name.Value, name.At, value));
        }

        return new YamlNode.Map(entries.ToImmutable(), At(start.Start)) { Remarks = Closed(start, inBrackets, entries.Count == 0, parser.Consume<MappingEnd>().Start, slot) };
    }

    /// <summary>One for all places where no comment is waiting: nothing is put into it.</summary>
    private YamlSlot Slot() => comments.AreTaken ? noComments : new YamlSlot();

    private bool OpensBlock() =>
        parser.Current is SequenceStart { Style: SequenceStyle.Block } or MappingStart { Style: MappingStyle.Block };

    /// <summary>What stands below the last entry of a list or mapping, and, for its place, behind its closing bracket.</summary>
    private YamlRemarks Closed(NodeEvent start, bool inBrackets, bool isEmpty, Mark end, YamlSlot slot)
    {
        if (!inBrackets) return YamlRemarks.None with { Below = comments.TakeBelow(start.Start, end) };
        brackets.Pop();
        var inside = comments.TakeBefore(end);
        comments.TakeBeside(end, isBlock: false, parser.Current!.Start, slot); // more events follow
        if (!isEmpty) return YamlRemarks.None with { Below = inside };
        foreach (var comment in inside) slot.AddBefore(comment);
        return YamlRemarks.None;
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
        var written = LineAt(fault.Start);
        if (written.IndexOf(':') is >= 0 and var colon && written[(colon + 1)..].TrimStart() is ['“' or '”' or '„' or '‘' or '«' or '「', ..])
        {
            diagnostics.Report(YamlRules.Syntax, At(fault.Start), "This is not valid YAML: the quotes in this line are not those of YAML, which are `\"` and `'`.");
            return;
        }

        var at = fault.Message.Contains("tab", StringComparison.Ordinal) && YamlFault.FirstTab(text, (int)fault.Start.Line) is var (line, column)
            ? new SourceSpan(path, line + firstLine - 1, column)
            : At(fault.Start);
        diagnostics.Report(YamlRules.Syntax, at, $"This is not valid YAML: {YamlFault.MeaningOf(fault)}.");
    }

    private ReadOnlySpan<char> LineAt(Mark mark)
    {
        var index = Math.Min((int)mark.Index, text.Length);
        var rest = text.AsSpan(text.AsSpan(0, index).LastIndexOf('\n') + 1);
        return rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
    }

    private bool ReportOpenBracket()
    {
        if (!brackets.TryPeek(out var open)) return false;
        var (what, sign) = open is SequenceStart ? ("list", "]") : ("mapping", "}");
        diagnostics.Report(YamlRules.Syntax, At(open.Start), $"This is not valid YAML: the {what} that opens here is not closed with `{sign}`, or a comma is missing in it.");
        return true;
    }
}
