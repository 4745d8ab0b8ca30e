using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StatiqSite.Tests.Output.Text;

/// <summary>HTML as golden files keep it: one element a line, indented, so that a difference is a sentence.</summary>
internal static class HtmlLines
{
    public static string Of(string fragment)
    {
        var parser = new HtmlParser();
        var lines = new StringBuilder();
        foreach (var node in parser.ParseFragment(fragment, parser.ParseDocument("").Body!)) Append(lines, node, depth: 0); // a parsed document has a body
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, INode node, int depth)
    {
        var indent = new string(' ', depth * 2);
        switch (node)
        {
            case IText text when text.ParentElement is IHtmlPreElement or { LocalName: "code" }:
                lines.Append(indent).Append('“').Append(text.Data.ReplaceLineEndings("⏎")).Append("”\n");
                break;
            case IText text:
                // Spaces at either end decide whether words touch; they are shown.
                var words = string.Join(' ', text.Data.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Replace('\u00A0', '⍽');
                if (words.Length > 0) lines.Append(indent).Append(Edge(text.Data[0])).Append(words).Append(Edge(text.Data[^1])).Append('\n');
                break;
            case IElement element:
                lines.Append(indent).Append('<').Append(element.LocalName);
                foreach (var attribute in element.Attributes) lines.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Value).Append('"');
                lines.Append(">\n");
                foreach (var child in element.ChildNodes) Append(lines, child, depth + 1);
                break;
        }
    }

    private static string Edge(char character) => character is ' ' or '\n' ? "·" : "";
}
