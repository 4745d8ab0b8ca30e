namespace StatiqSite.Content.Chapters;

public static class ChapterRules
{
    public static readonly Rule FileName = new("CHAPTER001", Severity.Error, "Name the file NN-slug.md, such as 04-multimodal.md.");
    public static readonly Rule FrontMatter = new("CHAPTER002", Severity.Error, "Begin the file with `---`, `title: …`, `number: …`, `---`.");
    public static readonly Rule DuplicateAnchor = new("CHAPTER003", Severity.Error, "Give one of the two another `{#id}`.");
    public static readonly Rule HeadingLevel = new("CHAPTER004", Severity.Error, "Use `##` for sections; the chapter's own heading is its `title`.");
    public static readonly Rule UnknownBlock = new("CHAPTER005", Severity.Error, "Use a known block.");
    public static readonly Rule ForbiddenAddress = new("LINK002", Severity.Error, "Link to an https, http or mailto address, to `#id`, to `NN-slug.md#id`, or to a page of the site such as `/about/`.");
    public static readonly Rule ImageWithoutText = new("CHAPTER006", Severity.Error, "Say in the brackets what the picture shows, for those who cannot see it.");
    public static readonly Rule ImagePath = new("CHAPTER007", Severity.Error, "Put the picture (png, jpg, webp, avif, gif or svg) into input/figures/ and refer to it as figures/name.png.");
}
