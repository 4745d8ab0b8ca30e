using StatiqSite.Catalog;

namespace StatiqSite.Kit.Wording;

/// <summary>How a paper came to be in the companion.</summary>
public static class ReviewText
{
    /// <summary>"by the review itself", "since 3 November 2023", "with the review".</summary>
    public static string Listed(Paper paper) =>
        paper.IsInReview ? "by the review itself" : paper.File.Added is { } added ? $"since {DateText.Full(added)}" : "with the review";
}
