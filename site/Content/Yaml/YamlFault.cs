using YamlDotNet.Core;

namespace StatiqSite.Content.Yaml;

/// <summary>What a parser's complaint means for somebody who writes a paper file.</summary>
internal static class YamlFault
{
    /// <summary>Words of YamlDotNet's messages, and what to say instead; the first that occur decide.</summary>
    private static readonly (string Words, string Meaning)[] Meanings =
    [
        ("invalid mapping", "a `:` stands in text without quotes, or this line is indented too far"),
        ("cannot start any token", "text without quotes cannot begin with this character"),
        ("expected key", "this line is not `key: value` with a space behind the colon, is indented otherwise than the lines above, or goes on behind closing quotes"),
        ("could not find expected ':'", "this line is not `key: value` with a space behind the colon"),
        ("'-' indicator", "every entry of this list must begin with `- `"),
        ("spaces in", "the block begins with an empty line that has spaces in it"),
        ("tab", "lines are indented with spaces, not with tabs"),
        ("wrong indentation", "the quotes that open here are not closed, or the text goes on less indented"),
        ("unexpected end of stream", "the quotes that open here are never closed"),
        ("unexpected document indicator", "the quotes that open here are never closed"),
        ("unknown escape character", @"`\` stands in double quotes, where it begins an escape such as `\n`; in single quotes it is itself"),
        ("Unicode", @"this `\u` escape is no character"),
        ("hexadecimal", @"this `\x` or `\u` escape is no character"),
    ];

    public static string MeaningOf(YamlException fault)
    {
        var message = (fault.InnerException as YamlException ?? fault).Message.Trim().TrimEnd('.');
        foreach (var (words, meaning) in Meanings)
            if (message.Contains(words, StringComparison.Ordinal)) return meaning;
        return message.Length == 0 ? "it cannot be read here" : $"it cannot be read here ({message})";
    }

    /// <summary>Whether the parser gave up inside brackets or braces: then their opening is what an author has to look at.</summary>
    public static bool IsInBrackets(YamlException fault) =>
        fault.Message.Contains("',' or ", StringComparison.Ordinal) || fault.Message.Contains("expected node content", StringComparison.Ordinal);

    /// <summary>The line and column of the first tab that indents a line from the given one on; null when there is none.</summary>
    public static (int Line, int Column)? FirstTab(string text, int fromLine)
    {
        foreach (var (index, line) in text.Split('\n').Index().Skip(fromLine - 1))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && line.AsSpan(0, tab).IsWhiteSpace()) return (index + 1, tab + 1);
        }

        return null;
    }
}
