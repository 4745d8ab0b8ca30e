using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatiqSite.Content.Chapters;

/// <summary>Finds signs of Markdown and HTML that stayed in the text, where Markdown has not taken them for what they were meant to be.</summary>
/// <param name="source">The text that the document was parsed from.</param>
internal sealed partial class LeftoverCheck(string path, string source, Diagnostics diagnostics)
{
    /// <summary>Stands for everything that is no plain text: code, formulas, citations, what a backslash protects.</summary>
    private const char Other = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<int> places = [];

    public void Check(LeafBlock block)
    {
        text.Clear();
        places.Clear();
        Gather(block.Inline);
        var words = text.ToString();
        Report(Heading(), ChapterRules.HeadingWithoutSpace, found => $"{Quoted.Of(found)} is no heading.");
        Report(Html(), ChapterRules.HtmlInText, found => $"{Quoted.Of(found)} is shown as it stands.");
        Report(Link(), ChapterRules.BrokenLink, found => $"{Quoted.Of(found)} is no link.");
        Report(Emphasis(), ChapterRules.OpenEmphasis, found => $"{Quoted.Of(found)} neither opens nor closes bold text.");
        Report(Table(), ChapterRules.BrokenTable, _ => "This is no table.");

        void Report(Regex form, Rule rule, Func<string, string> message)
        {
            foreach (Match found in form.Matches(words)) diagnostics.Report(rule, SourceSpan.Of(path, source, Math.Min(places[found.Index], source.Length)), message(found.Value.Replace(Other.ToString(), "…", StringComparison.Ordinal)));
        }
    }

    private void Gather(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    var words = literal.Content.ToString();
                    for (var at = 0; at < words.Length; at++) Add(literal.IsFirstCharacterEscaped && at == 0 ? Other : words[at], inline, at);
                    break;
                case SmartyPant { Type: SmartyPantType.Dash2 or SmartyPantType.Dash3 } dashes:
                    for (var at = 0; at < (dashes.Type == SmartyPantType.Dash3 ? 3 : 2); at++) Add('-', inline, at);
                    break;
                case DelimiterInline delimiter:
                    foreach (var (at, letter) in delimiter.ToLiteral().Index()) Add(letter, inline, at);
                    Gather(delimiter);
                    break;
                case LineBreakInline: Add('\n', inline, 0); break;
                case LinkInline link:
                    Add(Other, inline, 0);
                    Gather(link);
                    Add(Other, inline, 0);
                    break;
                case ContainerInline inner: Gather(inner); break;
                default: Add(Other, inline, 0); break;
            }
        }
    }

    private void Add(char letter, Inline inline, int offset)
    {
        text.Append(letter);
        // A bracket that opened nothing has lost its place: it is the next character.
        places.Add(inline.Span.Start > 0 || places.Count == 0 ? inline.Span.Start + offset : places[^1] + 1);
    }

    [GeneratedRegex(@"^#{2,6}[^#\s][^\n]*", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<!--|</?(a|abbr|b|blockquote|br|center|code|details|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|script|small|span|strong|style|sub|summary|sup|table|td|th|tr|u|ul)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Html();

    // A bracket with its address apart, an address with a space in it, a name for an address that nothing explains.
    [GeneratedRegex(@"\[[^\[\]\n]+\]( \((https?:|mailto:)[^)\n]*\)|\([^)\n]+\)|\[[^\[\]\n^][^\[\]\n]*\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*")]
    private static partial Regex Emphasis();

    // Two lines in bars: without one of dashes below the first, Markdown takes them for text.
    [GeneratedRegex(@"^\|[^\n]*\|[ ]*\n\|[^\n]*\|[ ]*$", RegexOptions.Multiline)]
    private static partial Regex Table();
}
