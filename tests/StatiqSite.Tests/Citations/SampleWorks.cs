using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Citations;

/// <summary>Works that tests change with <c>with</c>.</summary>
internal static class SampleWorks
{
    public static readonly Work Article = new(
        Key("singhal2023large"), WorkType.Article, "Large language models encode clinical knowledge", [],
        By(new Author.Person("Singhal", "Karan"), new Author.Person("Natarajan", "Vivek")), new PartialDate(2023, 7, 12),
        Venue: "Nature", Volume: "620", Issue: "7972", Pages: "172–180", Publisher: null,
        Doi.Find("10.1038/s41586-023-06291-2"), Arxiv: null, PubMed: null, PubMedCentral: null, Isbn: null, Issn: null,
        Url: null, Accessed: null, Language: null, Links: [], WorkVersions.None, WorkStatus.Published, Notice: null);

    public static readonly Work Preprint = Article with
    {
        Key = Key("yuan2023large"),
        Type = WorkType.Preprint,
        Title = "Large language models illuminate a progressive pathway to artificial healthcare assistant: A review",
        Date = new PartialDate(2023, 11, 3),
        Venue = "arXiv", Volume = null, Issue = null, Pages = null, Doi = null,
        Arxiv = ArxivId.Find("2311.01918"),
        Status = WorkStatus.Preprint,
    };

    public static readonly Work Page = Preprint with
    {
        Key = Key("weng2023prompt"),
        Type = WorkType.Web,
        Title = "LLM-powered autonomous agents",
        Authors = By(new Author.Person("Weng", "Lilian")),
        Date = new PartialDate(2023, 6, null),
        Venue = "Lil'Log", Arxiv = null,
        Url = WebAddress.Find("https://lilianweng.github.io/posts/2023-06-23-agent/"),
        Accessed = new PartialDate(2023, 9, 2),
        Status = WorkStatus.Published,
    };

    public static AuthorList By(params Author[] authors) => new([.. authors], AndOthers: false);

    public static CitationKey Key(string text) => CitationKey.Find(text) ?? throw new ArgumentException($"`{text}` is no key.");
}
