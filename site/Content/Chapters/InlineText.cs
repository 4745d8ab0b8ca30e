using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>The plain text of inline Markdown.</summary>
public static class InlineText
{
    /// <summary>Stands for a citation (OBJECT REPLACEMENT CHARACTER).</summary>
    public const char CitationMark = '\uFFFC';

    /// <summary>Text without citations, for headings.</summary>
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        Append(inline, text, []);
        return text.Replace(CitationMark.ToString(), "").ToString().Trim();
    }

    /// <summary>Appends text with a mark for every citation, and the citations in the same order.</summary>
    public static void Append(ContainerInline? container, StringBuilder text, List<CitationInline> citations)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case CitationInline citation:
                    text.Append(CitationMark);
                    citations.Add(citation);
                    break;
                case LiteralInline literal: AppendWords(literal.Content.ToString()); break;
                case CodeInline code: AppendWords(code.Content); break;
                case SmartyPant smart: text.Append(Typeset(smart.Type)); break;
                case MathInline math: AppendWords(math.Content.ToString()); break;
                case HtmlEntityInline entity: AppendWords(entity.Transcoded.ToString()); break;
                case AutolinkInline auto: AppendWords(auto.Url); break;
                case LineBreakInline: text.Append(' '); break;
                case FootnoteLink: break;
                case ContainerInline inner: Append(inner, text, citations); break;
            }
        }

        // The mark itself may stand in the text: `&#65532;` is one.
        void AppendWords(string words) => text.Append(words.Replace(CitationMark, '\uFFFD'));
    }

    private static string Typeset(SmartyPantType type) => type switch
    {
        SmartyPantType.LeftQuote => "‘",
        SmartyPantType.RightQuote or SmartyPantType.Quote => "’",
        SmartyPantType.LeftDoubleQuote => "“",
        SmartyPantType.RightDoubleQuote or SmartyPantType.DoubleQuote => "”",
        SmartyPantType.LeftAngleQuote => "«",
        SmartyPantType.RightAngleQuote => "»",
        SmartyPantType.Ellipsis => "…",
        SmartyPantType.Dash2 => "–",
        SmartyPantType.Dash3 => "—",
        _ => "",
    };
}
