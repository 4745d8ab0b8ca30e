using CsCheck;
using StatiqSite.Content;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Papers;

public sealed class PaperFileRoundTripTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        "- item", "-", "--- a", "...", "a: b", "a:", ": a", "a #b", "#", "\"", "'", "it's", "\"a\" 'b'", "\\", "\\n", "a\\", "yes", "No", "on", "y",
        "null", "~", "NULL", "true", "False", "0", "007", "1984", "2212.10340", "1e5", "0x1F", "0o7", "1_000", "12:30", ".5", ".inf", ".NaN", "2023-07-12",
        "2001-01-01T00:00:00Z", "<<", "=", "华佗", "中：文", "🤖", "a 🤖 b", "é", "e\u0301", "a\u00a0b", "a\u2028b", "\ufeffa", "@a", "`a`", "%a", "&a", "*a", "!a", "!!str a",
        "|", ">-", "[a]", "{a}", "a, b", "a]", "? a", "a ?", "et al.", "et al", "Doe, J.", ", a", "a,", "van Gogh", "https://example.org/a,b", "a\u00ad");

    private static readonly Gen<string> Piece = Gen.OneOf(
        Hostile, Gen.OneOf("the", "of", "medicine", "GPT-4", "2D&3D", "well", "language"), Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.String[0, 8]);

    /// <summary>Any text that a file can hold: what reading leaves of it, white space folded and without control characters.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(Hostile, Piece.List[1, 30].Select(pieces => string.Join(' ', pieces))).Select(Readable).Where(text => text.Length > 0 && InvisibleText.Find(text) is null);

    private static readonly Gen<string> Word = Gen.OneOf(Gen.OneOf("no", "on", "y", "1984", "1e5", "3d", "text", "question-answering"), Gen.String[Gen.Char.AlphaNumeric, 1, 9].Select(text => text.ToLowerInvariant()));

    private static readonly Gen<PartialDate> Date = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28],
        (year, month, day) => new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day));

    private static readonly Gen<Author> Name = Gen.OneOf(
        Text.Select(name => (Author)new Author.Organization(name)),
        Gen.Select(Text, Text.Null(), (family, given) => (Author)new Author.Person(family, given)),
        Gen.Select(Text, Text, Text.Null(), Text.Null(), (family, given, particle, suffix) => (Author)new Author.Person(family, given, particle, suffix, "0000-0002-1825-0097")));

    private static readonly Gen<WebAddress> Address = Gen.OneOf(
        "https://example.org/", "http://example.org/a?b=c#d", "https://example.org/a,b[c]", "https://example.org/S2589-7500(23)00048-1/fulltext", "https://example.org/a:b")
        .Select(address => WebAddress.Find(address)!); // all of them are addresses

    private static readonly Gen<WorkLink[]> Links = Gen.Select(Gen.Enum<LinkKind>().HashSet[0, 5], Address,
        (kinds, address) => kinds.Order().Select(kind => new WorkLink(kind, address)).ToArray());

    private static readonly Gen<Work> AnyWork = Gen.Select(
        Gen.Select(Gen.Enum<WorkType>(), Text, Text.List[0, 2], Name.List[0, 4], Gen.Bool, Date),
        Gen.Select(Text.Null(), Text.Null(), Text.Null(), Text.Null(), Text.Null(), Text.Null(), Date.Nullable()),
        Gen.Select(Gen.OneOf(null, "10.1038/s41586-023-06291-2", "10.1002/(sici)1<1::aid>3.0.co;2-1"), Gen.OneOf(null, "2212.10340", "cs/0112017"), Address.Null(), Links),
        Gen.Select(Gen.Enum<WorkStatus>(), Gen.OneOf(null, "2212.10340", "https://example.org/a"), Gen.OneOf(null, "10.1038/s41586-023-06291-2")),
        (who, where, ids, rest) => new Work(
            new CitationKey("key2023"), who.Item1, who.Item2, [.. who.Item3], new AuthorList([.. who.Item4], who.Item5), who.Item6,
            where.Item1, where.Item2, where.Item3, where.Item4, where.Item5, Doi.Find(ids.Item1 ?? ""), ArxivId.Find(ids.Item2 ?? ""),
            PubMed: "37438534", PubMedCentral: "PMC10364849", Isbn: "978-3-16-148410-0", Issn: "0028-0836", ids.Item3, where.Item7, Language: "no",
            [.. ids.Item4], new WorkVersions(rest.Item2, rest.Item3), rest.Item1, ids.Item3));

    private static readonly Gen<PaperFile> AnyPaper = Gen.Select(
        AnyWork,
        Gen.Select(Gen.Int[1, 999].List[0, 3], Text.List[0, 3], Gen.Select(Word, Word.HashSet[1, 4]).List[0, 4]),
        Gen.Select(Text.Null(), Text.Null(), Text.Null(), Date.Nullable()),
        Gen.Select(
            Gen.Select(Text, Text.List[0, 3], Text.Null(), Gen.OneOf<bool?>(null, true, false), Gen.Enum<ModelAccess>().Nullable(), Links).List[0, 2],
            Gen.Select(Word, Gen.Decimal[-1000, 1000], Text, Text.Null(), Date.Nullable(), Gen.OneOf(null, "li2023", "https://example.org/a")).List[0, 2]),
        (work, own, texts, measured) => new PaperFile(
            work, [.. own.Item1], [.. own.Item2.Select(Located)],
            [.. from facet in own.Item3.DistinctBy(facet => facet.Item1) from term in facet.Item2 select new TopicUse(Located(facet.Item1), Located(term))],
            texts.Item1, texts.Item2,
            [.. measured.Item1.Select(model => new WorkModel(
                model.Item1, [.. model.Item2], model.Item3, model.Item3, [.. model.Item2], ["zh"], model.Item4, model.Item5, model.Item3, model.Item3, null,
                model.Item3, null, model.Item3, [new CitedName("CLIP: ViT", Located("li2023"))], [.. model.Item6], new Origin(Located("li2023"), model.Item3)) with { Task = "reading by CLIP: ViT" })],
            [.. measured.Item2.Select(result => new WorkResult(Located(result.Item1), Located("accuracy"), new Located<decimal>(result.Item2, default), Located(result.Item3), result.Item4, null, result.Item4, result.Item5, new Origin(result.Item6 is null ? null : Located(result.Item6), result.Item4), null))],
            texts.Item4, [new Located<CitationKey>(new CitationKey("old-key"), default)], texts.Item3, default, []));

    [Fact]
    public void Reading_what_was_written_gives_the_same_paper() =>
        AnyPaper.Sample(paper =>
        {
            var diagnostics = new Diagnostics();

            var again = PaperFileReader.Parse("papers/key2023.yaml", PaperFileWriter.TextOf(paper), diagnostics);

            Assert.False(diagnostics.HasErrors);
            Assert.Equal(Facts(paper), Facts(again));
        }, iter: 2000, print: PaperFileWriter.TextOf);

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() =>
        AnyPaper.Sample(paper =>
        {
            var text = PaperFileWriter.TextOf(paper);

            Assert.Equal(text, PaperFileWriter.TextOf(PaperFileReader.Parse("papers/key2023.yaml", text, new Diagnostics())!)); // it was read without a fault above
        }, iter: 500, print: PaperFileWriter.TextOf);

    private static Located<string> Located(string text) => new(text, default);

    private static string Readable(string text)
    {
        var kept = text.Where((letter, at) => !char.IsControl(letter) && !char.IsSurrogate(letter)
            || char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            || char.IsLowSurrogate(letter) && at > 0 && char.IsHighSurrogate(text[at - 1]));
        return string.Join(' ', new string([.. kept]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Everything that a paper says, line by line; records do not compare the arrays in them.</summary>
    private static string Facts(PaperFile? paper) => paper is null ? "nothing" : string.Join('\n', [
        paper.Work with { AlternativeTitles = [], Links = [], Authors = AuthorList.None },
        .. paper.Work.AlternativeTitles, .. paper.Work.Links, .. paper.Work.Authors.Named, paper.Work.Authors.AndOthers,
        "numbers", .. paper.CitationNumbers.Cast<object>(), "chapters", .. paper.Chapters.Select(chapter => chapter.Value),
        "topics", .. paper.Topics.Select(topic => $"{topic.Facet.Value}: {topic.Term.Value}"), "summary", paper.Summary!, paper.SummarySource!, // null prints as nothing
        .. paper.Models.SelectMany<WorkModel, object>(model => [model with { Bases = [], Modalities = [], Languages = [], Cites = [], Links = [], Origin = new Origin(null, model.Origin.Place) }, model.Origin.Source?.Value ?? "", "of", .. model.Bases, "in", .. model.Modalities, "for", .. model.Languages, "cites", .. model.Cites.Select(cited => $"{cited.Name} {cited.Key.Value}"), .. model.Links]),
        .. paper.Results.Select(result => $"{result.Benchmark.Value} {result.Metric.Value} {result.Value.Value} {result.Model.Value} {result.Setting} {result.Split} {result.Date} {result.Origin.Source?.Value} {result.Origin.Place}"),
        "added", paper.Added!, .. paper.Aliases.Select(alias => alias.Value).Cast<object>(), paper.Note!]);
}
