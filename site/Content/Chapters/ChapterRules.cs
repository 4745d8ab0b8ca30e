namespace StatiqSite.Content.Chapters;

public static class ChapterRules
{
    public static readonly Rule FileName = new("CHAPTER001", Severity.Error, "Name the file NN-slug.md, such as 04-multimodal.md.");
    public static readonly Rule FrontMatter = new("CHAPTER002", Severity.Error, "Begin the file with `---`, `title: …`, `number: …`, `---`.");
    public static readonly Rule DuplicateAnchor = new("CHAPTER003", Severity.Error, "Give one of the two another `{#id}`.");
    public static readonly Rule HeadingLevel = new("CHAPTER004", Severity.Error, "Use `##` for sections; the chapter's own heading is its `title`.");
    public static readonly Rule UnknownBlock = new("CHAPTER005", Severity.Error, "Write `::: papers {facet=term since=YYYY sort=-date limit=N}`, and `:::` below it, or one of evidence-map, glossary, league-table, models, path and since.");
    public static readonly Rule ImageWithoutText = new("CHAPTER006", Severity.Error, "Say in the brackets what the picture shows, for those who cannot see it.");
    public static readonly Rule ImagePath = new("CHAPTER007", Severity.Error, "Put the picture (png, jpg, webp, avif, gif or svg) into input/figures/ and refer to it as figures/name.png.");
    public static readonly Rule TooManyBrackets = new("CHAPTER008", Severity.Error, "Split the paragraph or table.");
    public static readonly Rule UnknownFootnote = new("CHAPTER009", Severity.Error, "Write the note, `[^name]: …`, or mend the name.");
    public static readonly Rule FootnoteTwice = new("CHAPTER012", Severity.Error, "Keep one of the two, or give one another name.");
    public static readonly Rule UnusedFootnote = new("CHAPTER013", Severity.Warning, "Refer to it, `[^name]`, or remove it: it is not shown.");
    public static readonly Rule Attributes = new("CHAPTER014", Severity.Error, "Write `{#id}`, the id made of two or more letters, digits and hyphens; write `\\{` for a brace in the text.");
    public static readonly Rule ReservedAnchor = new("CHAPTER015", Severity.Error, "Give it an `{#id}` that does not begin with cite-, ref-, footnote- or page-.");
    public static readonly Rule UnusedAttribute = new("CHAPTER016", Severity.Warning, "Remove it: only `#id`, `.unnumbered` and `lang=…` are used.");
    public static readonly Rule WideScript = new("CHAPTER017", Severity.Error, "Close each on its own, 10^5^ and H~2~O, or write `\\^` and `\\~` for the signs themselves.");
    public static readonly Rule BlockForm = new("CHAPTER018", Severity.Error, "Write `::: papers {facet=term since=YYYY sort=-date limit=N}` and `:::` below it, at the left margin; nothing stands between in papers, evidence-map and league-table.");
    public static readonly Rule BlockText = new("CHAPTER019", Severity.Error, "Write it between the block's first line and its closing `:::`.");
    public static readonly Rule HeadingWithoutSpace = new("CHAPTER020", Severity.Warning, "Write a space behind the signs of a heading, `## Title`, or `\\#` for the sign itself.");
    public static readonly Rule HtmlInText = new("CHAPTER021", Severity.Warning, "Write it in Markdown (`**bold**`, `*italic*`, `x^2^`, `H~2~O`), take it out, or write `\\<` for the sign itself.");
    public static readonly Rule BrokenLink = new("CHAPTER022", Severity.Warning, "Write `[text](address)` without a space between the two or in the address, or `\\[` for the bracket itself.");
    public static readonly Rule OpenEmphasis = new("CHAPTER023", Severity.Warning, "Write `**bold**`, with no space inside the signs, or `\\*` for each sign itself.");
    public static readonly Rule BrokenTable = new("CHAPTER024", Severity.Warning, "Put a line of dashes below the first one, `| - | - |` below `| a | b |`.");
    public static readonly Rule ForbiddenAddress = new("LINK002", Severity.Error, "Link to an https, http or mailto address, to `#id`, to `NN-slug.md#id`, or to a page of the site such as `/about/`.");
    public static readonly Rule CitationInPicture = new("CITE003", Severity.Warning, "Cite beside the picture, or write `\\@` for a plain at sign.");
    public static readonly Rule CitationsWithCommas = new("CITE004", Severity.Error, "Write `[@first; @second]`.");
}
