using StatiqSite.Content.Chapters;

namespace StatiqSite.Catalog;

/// <summary>A place in the review's text where a paper is cited.</summary>
/// <param name="Section">The heading it stands under; null above the chapter's first.</param>
/// <param name="Anchor">Of the citation; unique in the chapter.</param>
public sealed record Mention(Chapter Chapter, Heading? Section, Passage Passage, string Anchor);
