using System.Text;
using System.Text.Json;
using StatiqSite.Content.Chapters;
using StatiqSite.Pages;
using StatiqSite.Pages.Files;
using StatiqSite.Pages.Html;
using StatiqSite.Pages.Metadata;

namespace StatiqSite.Tests;

public sealed class CaseTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_its_folder_expects(string name)
    {
        var folder = new CaseFolder(name);
        using var made = MadeInputs.Make(name);

        var (map, found) = Diagnosing.Input(made?.Path ?? folder.Input);

        Approval.Verify(folder.DiagnosticsFile, Text(found));
        if (File.Exists(folder.LayoutFile)) Approval.Verify(folder.LayoutFile, Text(Diagnosing.Layout(folder.Input)));
        VerifyIfExpected("addresses.txt", map => Text(map.Pages.Select(page => "/" + page.Address).Where(address => !address.StartsWith("/assets/search-", StringComparison.Ordinal))));
        VerifyIfExpected("search.json", Index);
        VerifyIfExpected("CITATION.cff", map => ((FilePage.Text)map.Find("CITATION.cff")!).Content); // every site has one
        VerifyIfExpected("heads.txt", map => Text(map.Pages.OfType<HtmlPage>().SelectMany(Head)));
        VerifyIfExpected("sentences.txt", map => Text(map.Pages.OfType<PaperPage>().SelectMany(Sentences)));

        void VerifyIfExpected(string file, Func<SiteMap, string> actual)
        {
            if (!File.Exists(folder.Expected(file))) return;
            Assert.NotNull(map);
            Approval.Verify(folder.Expected(file), actual(map));
        }
    }

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Index(SiteMap map)
    {
        using var json = JsonDocument.Parse(map.Site.SearchIndex.Boot);
        return JsonSerializer.Serialize(json, Indented) + "\n";
    }

    /// <summary>A paper's key and number, then for every sentence its kind, its place and its words; the paper's own number stands between angle brackets.</summary>
    private static IEnumerable<string> Sentences(PaperPage page)
    {
        yield return $"{page.Paper.Key} [{page.Paper.Number}]";
        foreach (var sentence in page.Sentences)
        {
            var mention = sentence.Mention;
            yield return $"  {mention.Passage.Kind} {page.Site.Href(mention.Chapter, mention.Anchor)} in {Place(mention.Section)}, {sentence.Others} others";
            yield return "    " + sentence.Pieces.Aggregate(new StringBuilder(), (words, piece) => words.Append(Shown(piece)));
        }
    }

    /// <summary>What a page tells programs: its address, then meta elements, links, data and listed works.</summary>
    private static IEnumerable<string> Head(HtmlPage page)
    {
        var head = PageHead.Of(page);
        return
        [
            "/" + page.Address,
            .. head.Metas.Select(meta => $"  {meta.Name}: {meta.Content}"),
            .. head.Links.Select(link => $"  <{link.Rel}> {link.Href} {link.Type}".TrimEnd()),
            .. head.Data is { } data ? ["  " + data.Text] : Array.Empty<string>(),
            .. ListedWorks.Of(page).Select(span => "  " + span),
        ];
    }

    private static string Place(Heading? section) => section is null ? "the opening" : $"{section.Number} {section.Text}";

    private static string Shown(SentencePiece piece) => piece switch
    {
        SentencePiece.Number { IsThis: true } own => $"<{own.Value}>",
        SentencePiece.Number other => $"{other.Value}",
        SentencePiece.Words words => words.Text,
        _ => "",
    };
}
