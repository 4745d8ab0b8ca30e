using System.Collections.Immutable;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

/// <summary>Works that might exist and that formats stumble over; one of each type and of each trap.</summary>
internal static class HostileBibliography
{
    public static readonly ImmutableArray<Work> Works =
    [
        Article with
        {
            Key = Key("names"),
            Title = "Names: particles, suffixes, organizations",
            Authors = By(
                new Author.Person("Gogh", "Vincent", "van", "Jr"),
                new Author.Person("Đorđević", "Łukasz Şahin"),
                new Author.Person("Nguyễn", "Thị Ánh"),
                new Author.Person("王", "小明"),
                new Author.Person("O’Neill-Müller", "J.-P."),
                new Author.Organization("Centers for Disease Control and Prevention"),
                new Author.Organization("R&D 100% {Group}")),
        },
        Article with { Key = Key("many"), Authors = By([.. Enumerable.Range(1, 200).Select(number => new Author.Person($"Family{number}", "G."))]) },
        Article with { Key = Key("others"), Authors = Article.Authors with { AndOthers = true } },
        Article with { Key = Key("nobody"), Title = "Who wrote GPT-4 in Nature?", Authors = AuthorList.None },
        Article with { Key = Key("nowhere"), Title = "An article whose journal nobody knows", Venue = null, Volume = null, Issue = null, Pages = null },
        Article with { Key = Key("loneissue"), Volume = null, Pages = "e230424" },
        Article with
        {
            Key = Key("specials"),
            Title = @"100% of {unbalanced } & $5_000 #1 ~ ^ \TeX <b> | `code` -- ""quoted"" 5''",
            Venue = "R&D_Letters #1",
            Doi = Doi.Find("10.1002/(SICI)1097-0258_(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2"),
        },
        Article with { Key = Key("signs"), Title = "β-lactam (Ω ≥ 2 × 10³) – “dose” — Parkinson’s … ½ µg, 37 °C, €5, ±1" },
        Article with { Key = Key("chinese"), Title = "大语言模型在医学中的应用 😀", Language = "zh", Authors = By(new Author.Person("Li", "Xiaoming")) },
        Article with { Key = Key("lines"), Title = "A title\r\n  on two\tlines\u00a0here", Venue = " Nature\n" },
        Article with
        {
            Key = Key("everything"),
            Arxiv = ArxivId.Find("2212.13138"), PubMed = "37438534", PubMedCentral = "PMC10396962", Issn = "0028-0836",
            Url = WebAddress.Find("https://example.org/a_b?c=%20&d=~e#f"), Language = "en", Status = WorkStatus.Retracted,
        },
        Preprint,
        Preprint with { Key = Key("oldpreprint"), Arxiv = ArxivId.Find("cs/0112017"), Date = new PartialDate(2001, 12, null) },
        Preprint with { Key = Key("medrxiv"), Venue = "medRxiv", Arxiv = null, Doi = Doi.Find("10.1101/2023.04.15.23288612"), Status = WorkStatus.Withdrawn },
        Article with { Key = Key("conference"), Type = WorkType.Conference, Venue = "Advances in Neural Information Processing Systems", Volume = "36", Issue = "2", Doi = null, Arxiv = ArxivId.Find("2303.08774") },
        Article with { Key = Key("chapter"), Type = WorkType.Chapter, Venue = "Handbook of Medicine", Publisher = "Taylor and Francis", Volume = null, Issue = null, Isbn = "9780134190440" },
        Article with { Key = Key("book"), Type = WorkType.Book, Venue = "Pearson", Volume = null, Issue = null, Pages = null, Doi = null, Isbn = "9780134190440" },
        Article with { Key = Key("thesis"), Type = WorkType.Thesis, Venue = "Universität Tübingen", Volume = null, Issue = null, Pages = null, Doi = null, Url = WebAddress.Find("https://example.org/thesis") },
        Article with { Key = Key("report"), Type = WorkType.Report, Venue = "OpenAI", Authors = By(new Author.Organization("OpenAI")), Volume = null, Issue = "TR-7", Pages = "1–9", Doi = null, Url = WebAddress.Find("https://example.org/report.pdf") },
        Article with { Key = Key("dataset"), Type = WorkType.Dataset, Venue = "PhysioNet", Volume = null, Issue = null, Pages = null, Doi = Doi.Find("10.13026/8360-t248") },
        Page with { Key = Key("software"), Type = WorkType.Software, Title = "AutoGPT", Venue = "GitHub", Authors = By(new Author.Organization("Significant Gravitas")) },
        Page,
        Page with { Key = Key("anonymouspage"), Title = "Bard", Authors = AuthorList.None, Venue = null, Date = new PartialDate(2023, null, null) },
    ];
}
