using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>A chapter as a step of the review's path.</summary>
/// <param name="Cited">Papers of the review's reference list that belong to the chapter.</param>
/// <param name="Since">Other papers that belong to it.</param>
public sealed record ChapterStep(Chapter Chapter, int Cited, int Since);
