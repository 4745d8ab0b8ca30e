namespace StatiqSite.Content.Theming;

/// <summary>A style sheet of `theme/`.</summary>
public sealed record StyleFile(string Text)
{
    /// <summary>The sheet becomes part of a cascade layer: what would end that layer, or has no effect in it, is reported.</summary>
    public static StyleFile Parse(string path, string text, Diagnostics diagnostics)
    {
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '/' when Follows(text, at, "/*"):
                    var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                    if (end < 0) Unclosed(at, "comment");
                    at = end < 0 ? text.Length : end + 1;
                    break;
                case '"' or '\'':
                    var close = EndOfString(text, at);
                    if (close < 0) Unclosed(at, "string");
                    at = close < 0 ? text.Length : close;
                    break;
                case '\\':
                    at++;
                    break;
                case '{':
                    open.Push(at);
                    break;
                case '}' when !open.TryPop(out _):
                    diagnostics.Report(ThemeRules.Unbalanced, SourceSpan.Of(path, text, at), "This brace closes nothing.");
                    break;
                case '@' when Follows(text, at, "@import") || Follows(text, at, "@charset"):
                    diagnostics.Report(ThemeRules.Import, SourceSpan.Of(path, text, at), "`@import` and `@charset` have no effect here.");
                    break;
            }
        }

        if (open.TryPeek(out var brace)) Unclosed(brace, "block");
        return new StyleFile(text);

        void Unclosed(int at, string what) => diagnostics.Report(ThemeRules.Unbalanced, SourceSpan.Of(path, text, at), $"This {what} is not closed.");
    }

    private static bool Follows(string text, int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Where the quote that opens at a place is closed; -1 when the line ends first.</summary>
    private static int EndOfString(string text, int open)
    {
        for (var at = open + 1; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == text[open]) return at;
        }

        return -1;
    }
}
