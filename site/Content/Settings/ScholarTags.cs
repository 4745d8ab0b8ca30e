namespace StatiqSite.Content.Settings;

/// <summary>Which pages carry the tags by which Google Scholar and Zotero know a paper.</summary>
public enum ScholarTags
{
    /// <summary><c>all</c>: every paper's page, so that Zotero saves any of them.</summary>
    All,

    /// <summary><c>review-only</c>: the page of the review itself, for sites that must not be taken for the place of others' papers.</summary>
    ReviewOnly,
}
