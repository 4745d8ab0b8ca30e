using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <param name="Reason">Why it is related, as a short phrase: "shares Radiology, Report writing".</param>
public sealed record RelatedPaper(Paper Paper, string Reason);
