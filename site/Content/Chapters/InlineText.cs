using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>The plain text of inline Markdown.</summary>
internal static class InlineText
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
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case SmartyPant smart: text.Append(Typeset(smart.Type)); break;
                case MathInline math: text.Append(math.Content.AsSpan()); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline auto: text.Append(auto.Url); break;
                case LineBreakInline: text.Append(' '); break;
                case FootnoteLink: break;
                case ContainerInline inner: Append(inner, text, citations); break;
            }
        }
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
