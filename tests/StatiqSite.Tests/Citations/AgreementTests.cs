using System.Text.Json;
using CsCheck;
using StatiqSite.Citations;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Citations;

/// <summary>No two formats tell a work differently. What TeX says is compared by the real readers: <c>tests/consumers</c>.</summary>
public sealed class AgreementTests
{
    /// <summary>Stands in no text that a format writes.</summary>
    private const char Between = '\u001f';

    [Fact]
    public void The_hostile_bibliography_says_the_same_in_every_format() =>
        Assert.All(HostileBibliography.Works, AssertAgreement);

    [Fact]
    public void Whatever_a_work_says_it_says_the_same_in_every_format() => HostileWorks.Any.Sample(AssertAgreement);

    private static void AssertAgreement(Work work)
    {
        using var nd = JsonDocument.Parse(CitationFormat.NdJson.WriteOne(work));
        using var csl = JsonDocument.Parse(CitationFormat.CslJson.WriteOne(work));
        var (facts, item) = (nd.RootElement, csl.RootElement[0]);
        var row = CsvRow(CitationFormat.Csv.WriteOne(work));
        var ris = CitationFormat.Ris.WriteOne(work).Split("\r\n").Where(line => line.Length > 6).ToLookup(line => line[..2], line => line[6..]);

        foreach (var name in (string[])["key", "type", "title", "date", "venue", "publisher", "volume", "issue", "pages", "doi", "arxiv", "pmid", "pmcid", "isbn", "issn", "url", "accessed", "language", "status"])
            Assert.Equal((name, Text(facts, name) ?? ""), (name, row[name]));

        Assert.Equal(Text(facts, "key"), Text(item, "id"));
        foreach (var (name, variable) in (ReadOnlySpan<(string, string)>)[("title", "title"), ("volume", "volume"), ("doi", "DOI"), ("pmid", "PMID"), ("pmcid", "PMCID"), ("isbn", "ISBN"), ("issn", "ISSN"), ("url", "URL"), ("language", "language")])
            Assert.Equal((name, Text(facts, name)), (name, Text(item, variable)));
        Assert.Equal(Text(facts, "pages")?.Replace('–', '-'), Text(item, "page")?.Replace('–', '-'));
        Assert.Equal(
            Text(facts, "date")!.Split('-').Select(int.Parse),
            item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
        Assert.Equal(Names(facts, "authors", "particle"), Names(item, "author", "non-dropping-particle"));

        foreach (var (name, tag) in (ReadOnlySpan<(string, string)>)[("key", "ID"), ("title", "TI"), ("volume", "VL"), ("issue", "IS"), ("doi", "DO"), ("url", "UR"), ("language", "LA")])
            Assert.Equal((name, Text(facts, name) ?? ""), (name, ris[tag].SingleOrDefault() ?? ""));

        // A name of nothing but what RIS forbids in names has no line there.
        Assert.Equal(Names(facts, "authors", "particle").Count(name => name.Any(character => !$"{Between},* ".Contains(character, StringComparison.Ordinal))), ris["AU"].Count());
        Assert.Equal(row["year"], ris["PY"].Single());
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Names(JsonElement item, string list, string particle) =>
        item.TryGetProperty(list, out var names)
            ? names.EnumerateArray().Select(name => string.Join(Between, Text(name, "literal"), Text(name, "family"), Text(name, "given"), Text(name, particle), Text(name, "suffix")))
            : [];

    /// <summary>Of a file with a head and one row.</summary>
    private static Dictionary<string, string> CsvRow(string file)
    {
        var (head, line, _) = file.Split("\r\n") switch { [var first, var second, var rest] => (first, second, rest), _ => throw new FormatException(file) };
        var cells = new List<string>();
        for (var at = 0; at <= line.Length;)
        {
            var (cell, isQuoted) = ("", at < line.Length && line[at] == '"');
            if (isQuoted)
            {
                for (at++; line[at] != '"' || at + 1 < line.Length && line[at + 1] == '"'; at++)
                {
                    if (line[at] == '"') at++;
                    cell += line[at];
                }

                at++;
            }
            else
            {
                while (at < line.Length && line[at] != ',') cell += line[at++];
            }

            Assert.True(at == line.Length || line[at] == ',', line);
            cells.Add(cell);
            at++;
        }

        var names = head.Split(',');
        Assert.Equal(names.Length, cells.Count);
        return names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
