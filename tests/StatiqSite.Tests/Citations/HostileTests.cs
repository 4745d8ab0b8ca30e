using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using StatiqSite.Citations;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;
using StatiqSite.Tests.Citations.TeX;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

/// <summary>Whatever a work says, its files can be read.</summary>
public sealed partial class HostileTests
{
    [Fact]
    public void Braces_balance_in_any_text() => HostileWorks.Text.Sample(text =>
    {
        foreach (var source in (string[])[TeXText.Ascii.Of(text), TeXText.Unicode.Of(text)])
        {
            var depth = 0;
            foreach (var character in source)
            {
                depth += character switch { '{' => 1, '}' => -1, _ => 0 };
                Assert.True(depth >= 0, source);
            }

            Assert.Equal(0, depth);
        }
    });

    [Fact]
    public void Every_entry_of_a_bib_file_is_read_with_its_key_and_all_it_requires() => HostileWorks.Any.Array[1, 3].Sample(works =>
    {
        foreach (var format in (CitationFormat[])[CitationFormat.BibTeX, CitationFormat.BibLaTeX])
        {
            var entries = BibReader.Read(Written(format, works));

            Assert.Equal(works.Select(work => work.Key.Value), entries.Select(entry => entry.Key));
            Assert.All(entries, entry => Assert.Contains("title", entry.Fields));
            Assert.All(entries.Where(entry => entry.Type is "article" or "inproceedings" or "book"), entry => Assert.Contains("author", entry.Fields));
            Assert.All(entries.Where(entry => entry.Type == "inproceedings"), entry => Assert.Contains("booktitle", entry.Fields));
        }
    });

    [Fact]
    public void A_list_of_names_has_as_many_names_as_the_work() => HostileWorks.Any.Sample(work =>
    {
        var names = CitedWork.Of(work).Authors;

        var entry = BibReader.Read(CitationFormat.BibTeX.WriteOne(work)).Single();

        var expected = names.Named.Length + (names is { Named.IsEmpty: false, AndOthers: true } ? 1 : 0);
        Assert.Equal(expected, entry.Fields.TryGetValue("author", out var authors) ? TopLevelNames(authors) : 0);
    });

    [Fact]
    public void CSL_is_JSON_with_known_variables_each_once() => HostileWorks.Any.Array[1, 3].Sample(works =>
    {
        using var json = JsonDocument.Parse(Written(CitationFormat.CslJson, works));

        Assert.Equal(works.Length, json.RootElement.GetArrayLength());
        foreach (var item in json.RootElement.EnumerateArray())
        {
            var names = item.EnumerateObject().Select(field => field.Name).ToArray();
            Assert.Equal(names.Distinct(), names);
            Assert.Empty(names.Except(CslVariables));
            Assert.Empty(((string[])["id", "type", "title", "issued"]).Except(names));
        }
    });

    [Fact]
    public void CSL_gives_the_title_back_as_it_is() => HostileWorks.Text.Sample(title =>
    {
        using var json = JsonDocument.Parse(CitationFormat.CslJson.WriteOne(Article with { Title = title }));

        Assert.Equal(PlainText.Of(title) ?? "", json.RootElement[0].GetProperty("title").GetString());
    });

    [Fact]
    public void Every_line_of_RIS_has_a_tag_and_every_record_an_end() => HostileWorks.Any.Array[1, 3].Sample(works =>
    {
        var records = Written(CitationFormat.Ris, works).Split("\r\n\r\n");

        Assert.Equal(works.Length, records.Length);
        foreach (var record in records)
        {
            var lines = record.TrimEnd('\r', '\n').Split("\r\n");
            Assert.All(lines, line => Assert.Matches(RisLine(), line));
            Assert.StartsWith("TY  - ", lines[0], StringComparison.Ordinal);
            Assert.Equal("ER  - ", lines[^1]);
            Assert.DoesNotContain(lines[1..^1], line => line.StartsWith("TY", StringComparison.Ordinal) || line.StartsWith("ER", StringComparison.Ordinal));
        }
    });

    [Fact]
    public void Two_hundred_authors_are_all_named()
    {
        var work = Article with { Authors = By([.. Enumerable.Range(1, 200).Select(number => new Author.Person($"Family{number}", "Given"))]) };

        Assert.Equal(200, TopLevelNames(BibReader.Read(CitationFormat.BibTeX.WriteOne(work)).Single().Fields["author"]));
        Assert.Equal(200, CitationFormat.Ris.WriteOne(work).Split("AU  - ").Length - 1);
    }

    private static readonly string[] CslVariables =
    [
        "id", "citation-key", "type", "genre", "author", "title", "issued", "container-title", "collection-title", "publisher", "volume", "issue",
        "number", "page", "DOI", "PMID", "PMCID", "ISBN", "ISSN", "URL", "accessed", "language", "status",
    ];

    private static int TopLevelNames(string authors)
    {
        var depth = 0;
        var flat = string.Concat(authors.Select(character =>
        {
            if (character == '}') depth--;
            var seen = depth == 0 ? character : '.';
            if (character == '{') depth++;
            return seen;
        }));
        return And().Count(flat) + 1;
    }

    private static string Written(CitationFormat format, IEnumerable<Work> works)
    {
        using var to = new StringWriter();
        format.Write(works, to);
        return to.ToString();
    }

    [GeneratedRegex(@"\s[aA][nN][dD]\s")]
    private static partial Regex And();

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]  - (\S(.*\S)?)?\z")]
    private static partial Regex RisLine();
}
