using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content.Works;
using static StatiqSite.Citations.NdJsonWriter;

namespace StatiqSite.Citations;

/// <summary>Writes a work as a row of CSV (RFC 4180). Several values in one cell are parted by a semicolon and a space.</summary>
internal static class CsvWriter
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private static readonly ImmutableArray<(string Name, Func<CitedWork, string?> Of)> Columns =
    [
        ("key", work => work.Key.Value),
        ("type", work => Word(work.Mapping.Type)),
        ("title", work => work.Title),
        ("authors", Authors),
        ("date", work => work.Date.ToString()),
        ("year", work => work.Date.Year.ToString("0000", CultureInfo.InvariantCulture)),
        ("venue", work => work.Container),
        ("publisher", work => work.Publisher),
        ("volume", work => work.Volume),
        ("issue", work => work.Issue),
        ("pages", work => work.Pages?.Join("–")),
        ("doi", work => work.Doi),
        ("arxiv", work => work.Arxiv?.Value),
        ("pmid", work => work.PubMed),
        ("pmcid", work => work.PubMedCentral),
        ("isbn", work => work.Isbn),
        ("issn", work => work.Issn),
        ("url", work => work.Url),
        ("accessed", work => work.Accessed?.ToString()),
        ("language", work => work.Language),
        ("status", work => Word(work.Status)),
        .. Enum.GetValues<LinkKind>().Select(kind => (Word(kind), (Func<CitedWork, string?>)(work => work.Links.FirstOrDefault(link => link.Kind == kind)?.Address.Value))),
        ("in-review", work => work.Paper is { } paper ? (paper.IsInReview ? "yes" : "no") : null),
        ("topics", work => Joined(work.Paper?.Terms.Select(term => $"{term.Facet}/{term.Id}"))),
        ("chapters", work => Joined(work.Paper?.Chapters)),
        ("summary", work => PlainText.Of(work.Paper?.File.Summary)),
        ("added", work => work.Paper?.File.Added?.ToString()),
    ];

    public static readonly EntryLayout Layout = new(
        string.Join(',', Columns.Select(column => column.Name)) + LineEnd, End: LineEnd, Between: "", Tail: "", Key: "^([^,]+),");

    public static void Write(CitedWork work, TextWriter to)
    {
        var separator = "";
        foreach (var (_, valueOf) in Columns)
        {
            to.Write(separator);
            Cell(valueOf(work), to);
            separator = ",";
        }

        to.Write(LineEnd);
    }

    private static void Cell(string? value, TextWriter to)
    {
        if (value is null || !value.AsSpan().ContainsAny(Quoted))
        {
            to.Write(value);
            return;
        }

        to.Write('"');
        to.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        to.Write('"');
    }

    private static string? Authors(CitedWork work)
    {
        var names = work.Authors.Named.Select(author => author is Author.Person person
            ? string.Join(", ", new[] { PersonName.FamilyOf(person), person.Given, person.Suffix }.OfType<string>())
            : author.FullName);
        return Joined(work.Authors is { Named.IsEmpty: false, AndOthers: true } ? names.Append("et al.") : names);
    }

    private static string? Joined(IEnumerable<string>? values) => values is null ? null : string.Join("; ", values);
}
