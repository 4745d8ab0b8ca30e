namespace StatiqSite.Pages.Html;

/// <summary>HTML that the site's own Markdown step wrote: the only text that a theme may write without encoding it.</summary>
/// <remarks>
/// A theme styles what it contains:
/// <list type="bullet">
/// <item><c>span.cite#cite-KEY-N</c> with <c>a.cite__link[href="#ref-KEY"]</c> for each number; in running text the names stand before it.</item>
/// <item><c>h2, h3 …</c> with an id, holding <c>span.heading-number</c> (when numbered), the text and <c>a.heading-anchor</c>.</item>
/// <item><c>div.data-table.reading__wide#ID &gt; div.data-table__scroll &gt; table.data-table__table &gt; caption.data-table__caption</c> with <c>span.data-table__number</c>; a table without a caption has no id and no caption.</item>
/// <item><c>aside.margin-note.margin-note--check</c> for an editor's note; its first paragraph begins with <c>strong</c>.</item>
/// <item><c>figure.figure &gt; img + figcaption.figure__caption</c>.</item>
/// <item><c>sup &gt; a.footnote-ref</c>, <c>section.footnotes &gt; ol</c>, <c>a.footnote-back</c>.</item>
/// <item><c>span.math</c> and <c>div.math</c> with TeX inside.</item>
/// </list>
/// </remarks>
public sealed class MarkdownHtml
{
    internal MarkdownHtml(string html) => Html = html;

    public string Html { get; }
}
