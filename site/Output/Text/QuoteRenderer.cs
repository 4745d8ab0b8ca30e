using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Output.Text;

/// <summary>Writes a quotation; one that begins with "Editor's note." is a note beside the text, in the companion's voice.</summary>
internal sealed class QuoteRenderer : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        // A note, not a landmark: a chapter has many of one name.
        var (start, end) = PassageReader.IsEditorsNote(quote)
            ? ("<aside class=\"margin-note margin-note--check\" role=\"note\" aria-label=\"Editor’s note\">", "</aside>")
            : ("<blockquote>", "</blockquote>");
        renderer.EnsureLine();
        renderer.WriteLine(start);
        renderer.WriteChildren(quote);
        renderer.EnsureLine();
        renderer.WriteLine(end);
    }
}
