using System.Collections.Immutable;
using YamlDotNet.Core;

namespace StatiqSite.Content.Yaml;

/// <summary>The comments of a text, handed out in order to the values they belong to, while the text is read as a tree.</summary>
internal sealed class YamlComments
{
    public const string SchemaLine = "# yaml-language-server:";

    private readonly string text;
    private readonly Queue<YamlComment> waiting;

    private YamlComments(string text, IEnumerable<YamlComment> comments) => (this.text, waiting) = (text, new Queue<YamlComment>(comments));

    /// <param name="text">Valid YAML.</param>
    public static YamlComments Of(string text) => new(text, new YamlCommentFinder(text).Find());

    /// <summary>For whoever does not ask for comments.</summary>
    public static YamlComments None => new("", []);

    /// <summary>Whether none is left.</summary>
    public bool AreTaken => waiting.Count == 0;

    /// <summary>The head of a file: what stands above its first key and is parted from it by an empty line, and the line that names the schema.</summary>
    public ImmutableArray<string> TakeHead(Mark firstKey)
    {
        var above = waiting.TakeWhile(comment => comment.Index < firstKey.Index).ToArray();
        var length = above.Length > 0 && above[0].Text.StartsWith(SchemaLine, StringComparison.Ordinal) ? 1 : 0;
        for (var at = 0; at < above.Length; at++)
        {
            var below = at + 1 < above.Length ? above[at + 1].Index : firstKey.Index;
            if (above[at].IsInline || LinesBetween(above[at].Index, below) > 1) length = at + 1;
        }

        return [.. above.Take(length).Select(_ => waiting.Dequeue().Text)];
    }

    /// <summary>Between the entry before and a key, or between a key or a hyphen and its value.</summary>
    /// <param name="opensBlock">The value is a list or mapping of lines of its own: what stands above its first entry is that entry's.</param>
    /// <param name="brackets">What opened the brackets right before; null elsewhere.</param>
    public void TakeBefore(Mark start, YamlSlot slot, bool opensBlock, YamlSlot? brackets = null)
    {
        while (waiting.TryPeek(out var comment) && comment.Index < start.Index)
        {
            if (comment.IsInline) (brackets ?? slot).AddBeside(comment.Text);
            else if (opensBlock) return;
            else slot.AddBefore(comment.Text);
            waiting.Dequeue();
        }
    }

    /// <summary>Above an entry of a list; what stands between its hyphen and its lines is left to these.</summary>
    public void TakeAboveItem(Mark start, YamlSlot slot, bool opensBlock, YamlSlot? brackets)
    {
        while (waiting.TryPeek(out var comment) && comment.Index < start.Index && !comment.IsInItem && !comment.IsInline)
            slot.AddBefore(waiting.Dequeue().Text);
        TakeBefore(start, slot, opensBlock, brackets);
    }

    /// <summary>In a text, which only the first line of a block can have, or behind a value in its last line.</summary>
    /// <param name="next">Where the next thing begins.</param>
    public void TakeBeside(Mark end, bool isBlock, Mark next, YamlSlot slot)
    {
        while (waiting.TryPeek(out var comment)
            && (comment.Index < end.Index || !isBlock && comment.IsInline && comment.Index < next.Index && LinesBetween(end.Index, comment.Index) == 0))
            slot.AddBeside(waiting.Dequeue().Text);
    }

    /// <summary>Behind the last entry of a list or mapping in brackets.</summary>
    public ImmutableArray<string> TakeBefore(Mark end)
    {
        var below = ImmutableArray.CreateBuilder<string>();
        while (waiting.TryPeek(out var comment) && comment.Index < end.Index) below.Add(waiting.Dequeue().Text);
        return below.ToImmutable();
    }

    /// <summary>Below the last entry of a list or mapping of lines, and indented like it: further than what comes next.</summary>
    public ImmutableArray<string> TakeBelow(Mark start, Mark next)
    {
        var below = ImmutableArray.CreateBuilder<string>();
        while (waiting.TryPeek(out var comment) && comment.Index < next.Index && !comment.IsInline && comment.Column >= start.Column && comment.Column > next.Column)
            below.Add(waiting.Dequeue().Text);
        return below.ToImmutable();
    }

    public ImmutableArray<string> TakeRest() => [.. waiting.Select(comment => comment.Text)];

    private int LinesBetween(long start, long end) => text.AsSpan((int)start..(int)end).Count('\n');
}
