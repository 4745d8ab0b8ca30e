using StatiqSite.Content.Works;

namespace StatiqSite.Kit.Wording;

/// <summary>What links that leave the site are called.</summary>
public static class LinkText
{
    /// <summary>For the best address of a work.</summary>
    public static string Read(Work work) => work switch
    {
        { Doi: not null, Type: WorkType.Article or WorkType.Conference or WorkType.Chapter or WorkType.Book } => "Read at the publisher",
        { Doi: not null } => "Read",
        { Arxiv: not null } => "Read on arXiv",
        { Url: not null } => "Open",
        { PubMed: not null } or { PubMedCentral: not null } => "Read at PubMed",
        _ => "Open",
    };

    /// <summary>Where another version is, written as a DOI, an arXiv identifier or an address; null when it is none of them.</summary>
    public static string? OfVersion(string version) =>
        Doi.Find(version)?.Href ?? ArxivId.Find(version)?.Href ?? WebAddress.Find(version)?.Value;

    public static string PubMed(string number) => $"https://pubmed.ncbi.nlm.nih.gov/{number}/";

    public static string PubMedCentral(string number) => $"https://pmc.ncbi.nlm.nih.gov/articles/{number}/";

    public static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Code => "Code",
        LinkKind.Data => "Data",
        LinkKind.Demo => "Demo",
        LinkKind.Model => "Model",
        _ => "Blog",
    };

    public static string Of(WorkType type) => type switch
    {
        WorkType.Article => "Journal article",
        WorkType.Conference => "Conference paper",
        WorkType.Chapter => "Book chapter",
        WorkType.Dataset => "Data set",
        WorkType.Web => "Web page",
        _ => type.ToString(),
    };
}
