using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace StatiqSite.Content.Yaml;

/// <summary>
/// Finds comments in what stands between YAML's tokens, and in the first line of blocks of text.
/// </summary>
/// <param name="text">Valid YAML.</param>
internal sealed class YamlCommentFinder(string text)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create('\0', '\n', '\r', '\u0085', '\u2028', '\u2029');

    private readonly List<YamlComment> found = [];

    /// <summary>In order.</summary>
    public List<YamlComment> Find()
    {
        var scanner = new Scanner(new StringReader(text));
        var (end, isInItem) = (0, false);
        while (scanner.MoveNext())
        {
            var token = scanner.Current!; // moved to
            var start = (int)token.Start.Index;
            if (start > end) AddBetween(end, start, isInItem);
            if (token is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded })
                AddBetween(start, EndOfLine(start), isInItem: false);
            if (token.End.Index > token.Start.Index) isInItem = token is BlockEntry;
            end = Math.Max(end, (int)token.End.Index);
        }

        AddBetween(end, text.Length, isInItem: false);
        return found;
    }

    private void AddBetween(int start, int end, bool isInItem)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '#' || at > 0 && text[at - 1] is not (' ' or '\t') && !Breaks.Contains(text[at - 1])) continue;
            var line = at == 0 ? 0 : text.AsSpan(0, at).LastIndexOfAny(Breaks) + 1;
            var close = EndOfLine(at);
            found.Add(new YamlComment(text[at..close].TrimEnd(), at, at - line + 1, !text.AsSpan(line..at).IsWhiteSpace(), isInItem));
            at = close;
        }
    }

    private int EndOfLine(int from) => text.AsSpan(from).IndexOfAny(Breaks) is >= 0 and var length ? from + length : text.Length;
}
