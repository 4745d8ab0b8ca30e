using StatiqSite.Citations;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Tests.Citations;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Import;

public sealed class RoundTripTests
{
    private static readonly Work Full = Article with
    {
        Title = "β-Blockers & GPT-4: 100% of “quotes”, café – Łódź, H₂O < 5",
        Authors = new AuthorList([new Author.Person("Gogh", "Vincent", "van"), new Author.Person("Knuth", "Donald E.", null, "Jr"), new Author.Organization("World Health Organization"), new Author.Person("李", "明")], AndOthers: false),
        Arxiv = ArxivId.Find("2212.13138"),
        Issn = "1476-4687",
        Language = "en",
    };

    private static readonly (Work Work, string Lost)[] Works =
    [
        (Article, ""),
        (Preprint, ""),
        (Full, "ris:arxiv,particle csl-json:arxiv"),
        (Article with { Authors = new AuthorList(Article.Authors.Named, AndOthers: true) }, "ris:others csl-json:others"),
        (Article with { Type = WorkType.Conference, Venue = "Proceedings of NeurIPS", Issue = null, Publisher = "Curran", Isbn = "978-3-16-148410-0" }, ""),
        (Article with { Type = WorkType.Book, Venue = null, Volume = null, Issue = null, Pages = null, Publisher = "Addison-Wesley", Isbn = "0-201-13447-0" }, ""),
        (Article with { Type = WorkType.Thesis, Venue = null, Volume = null, Issue = null, Pages = null, Publisher = "MIT" }, ""),
        (Page, "bibtex:venue biblatex:"),
        (Article with { Pages = "e230424", Date = new PartialDate(2023, null, null) }, ""),
        (Article with { Authors = By([.. Enumerable.Range(1, 200).Select(number => new Author.Person($"Family{(char)('a' + number % 26)}", $"Given {number}"))]) }, ""),
    ];

    public static TheoryData<string, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, int>();
            foreach (var format in new[] { "bibtex", "biblatex", "ris", "csl-json" })
                foreach (var index in Enumerable.Range(0, Works.Length)) pairs.Add(format, index);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_a_format_can_hold_comes_back(string format, int index)
    {
        var (work, losses) = Works[index];
        var lost = losses.Split(' ').Where(entry => entry.StartsWith(format + ":", StringComparison.Ordinal)).SelectMany(entry => entry[(format.Length + 1)..].Split(',')).ToHashSet();
        var text = CitationFormat.All.Single(known => known.Id == format).WriteOne(work);

        var detected = ImportFormat.Detect(text, out _);
        var back = Assert.Single(detected!.Read("file", text).Works).Work;

        Assert.Equal(format is "biblatex" ? "bibtex" : format, detected.Id);
        Assert.Equal(work.Type, back.Type);
        Assert.Equal(work.Title, back.Title);
        if (!lost.Contains("particle")) Assert.Equal(work.Authors.Named, back.Authors.Named);
        if (!lost.Contains("others")) Assert.Equal(work.Authors.AndOthers, back.Authors.AndOthers);
        Assert.Equal(work.Date.Year, back.Date.Year);
        Assert.Equal(work.Date.Month, back.Date.Month);
        if (!lost.Contains("venue")) Assert.Equal(work.Venue, back.Venue);
        Assert.Equal(work.Volume, back.Volume);
        Assert.Equal(work.Issue, back.Issue);
        Assert.Equal(work.Pages, back.Pages);
        Assert.Equal(work.Publisher, back.Publisher);
        Assert.Equal(work.Doi, back.Doi);
        if (!lost.Contains("arxiv")) Assert.Equal(work.Arxiv, back.Arxiv);
        Assert.Equal(work.Url, back.Url);
    }

    [Fact]
    public void Nothing_that_is_written_makes_a_reader_throw() =>
        CsCheck.Check.Sample(HostileWorks.Any, work =>
        {
            foreach (var format in CitationFormat.All)
            {
                var text = format.WriteOne(work);
                if (ImportFormat.Detect(text, out _) is { } detected) Assert.NotNull(detected.Read("file", text));
            }
        });
}
