namespace StatiqSite.BrowserTests;

/// <summary>One address of every kind of page.</summary>
internal static class PageKinds
{
    public static readonly string[] All =
    [
        "", "chapters/introduction/", "chapters/images/", "chapters/trust/", "papers/", "papers/hu2022chatxray/", "papers/moreau2022trust/",
        "papers/tanaka2024pilot/", "compare/", "compare/?papers=hu2022chatxray,tanaka2024pilot,vangogh2021captions", "map/", "map/task-modality/reporting/imaging/", "benchmarks/",
        "benchmarks/cxr-bench/", "benchmarks/untried/", "models/", "quality/", "quality/paper105/", "topics/", "topics/task/", "topics/task/reporting/", "authors/",
        "authors/hu-xiaoming/", "venues/", "venues/arxiv/", "venues/中华放射学杂志/", "years/", "years/2024/", "updates/", "about/", "about/search/", "404.html", "offline/",
    ];

    /// <summary>Leads on to the page's address of today.</summary>
    public const string Former = "papers/vangogh2020captions/";

    public static TheoryData<string> Addresses => [.. All];

    /// <summary>Theme and address: every kind of page in every theme.</summary>
    public static TheoryData<string, string> InEveryTheme =>
        new(from theme in Themes.All from address in All select (theme, address));
}
