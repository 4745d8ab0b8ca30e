using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>A paper in one plain line: "Li et al., arXiv, 2023."</summary>
internal static class PaperDescription
{
    public static string Of(Paper paper) =>
        string.Join(", ", new[] { paper.Work.Authors.ShortForm, paper.Work.Venue, paper.Work.Date.ToString()[..4] }.Where(part => !string.IsNullOrEmpty(part))) + ".";
}
