using System.Globalization;
using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed class CitationFormatTests
{
    public static TheoryData<CitationFormat> Formats => [.. CitationFormat.All];

    [Fact]
    public void Ids_and_extensions_are_those_of_the_addresses_and_the_command_line()
    {
        Assert.Equal(["bibtex", "biblatex", "ris", "csl-json", "csv", "ndjson"], CitationFormat.All.Select(format => format.Id));
        Assert.Equal(["bib", "biblatex.bib", "ris", "csl.json", "csv", "ndjson"], CitationFormat.All.Select(format => format.Extension));
    }

    [Theory, MemberData(nameof(Formats))]
    public void Works_stand_in_the_order_given(CitationFormat format)
    {
        using var to = new StringWriter();

        format.Write([Page, Article, Preprint], to);

        var text = to.ToString();
        var places = new[] { Page, Article, Preprint }.Select(work => text.IndexOf(work.Key.Value, StringComparison.Ordinal)).ToArray();
        Assert.True(0 <= places[0] && places[0] < places[1] && places[1] < places[2]);
    }

    [Theory, MemberData(nameof(Formats))]
    public void The_reader_s_culture_changes_nothing(CitationFormat format)
    {
        var here = CultureInfo.CurrentCulture;
        var expected = format.WriteOne(Article);
        try
        {
            foreach (var name in (string[])["ar-SA", "fa-IR", "th-TH", "tr-TR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, format.WriteOne(Article));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Lines_end_as_the_format_wants_whatever_the_system(CitationFormat format)
    {
        using var to = new StringWriter { NewLine = "\r\n" };

        format.Write([Article, Page], to);

        var lines = to.ToString().Split('\n')[..^1];
        Assert.All(lines, line => Assert.Equal(format == CitationFormat.Ris || format == CitationFormat.Csv, line.EndsWith('\r')));
    }

    [Fact]
    public void No_works_make_a_valid_file()
    {
        Assert.Equal("", Written(CitationFormat.BibTeX));
        Assert.Equal("", Written(CitationFormat.BibLaTeX));
        Assert.Equal("", Written(CitationFormat.Ris));
        Assert.Equal("[\n\n]\n", Written(CitationFormat.CslJson));
        Assert.StartsWith("key,type,title,", Assert.Single(Written(CitationFormat.Csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal("", Written(CitationFormat.NdJson));
    }

    [Fact]
    public void Every_type_of_work_has_its_row_in_the_table()
    {
        var types = Enum.GetValues<WorkType>();

        Assert.Equal(types, TypeMapping.All.Select(row => row.Type));
        Assert.Equal(types, types.Select(type => TypeMapping.Of(type).Type));
    }

    private static string Written(CitationFormat format, params Work[] works)
    {
        using var to = new StringWriter();
        format.Write(works, to);
        return to.ToString();
    }
}
