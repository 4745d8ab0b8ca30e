using StatiqSite.Content;

namespace StatiqSite.Pages;

public static class PageRules
{
    public static readonly Rule SameAddress = new("PAGE001", Severity.Error, "Rename one of the chapters, topics or papers behind it.");
    public static readonly Rule NoSuchPlace = new("PAGE003", Severity.Error, "Name an id that the chapter has; from chapter to chapter, `NN-slug.md#id` is checked too and shorter.");
    public static readonly Rule NoSuchPage = new("PAGE002", Severity.Error, "Link to an address that the site has.");
}
