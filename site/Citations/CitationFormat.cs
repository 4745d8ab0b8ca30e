using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>A format in which reference managers, TeX and programs exchange works. Same works, same bytes: no date, no culture, no byte order mark.</summary>
public sealed class CitationFormat
{
    /// <summary>Classic BibTeX in 7-bit ASCII as far as TeX has a name for the character; also read by biber.</summary>
    public static readonly CitationFormat BibTeX = new(
        "bibtex", "BibTeX", "bib", "application/x-bibtex", BibWriter.WriteBibTeX, BibWriter.Layout);

    /// <summary>For biber and biblatex, in UTF-8, with their own entry types and whole dates.</summary>
    public static readonly CitationFormat BibLaTeX = new(
        "biblatex", "BibLaTeX", "biblatex.bib", "application/x-bibtex", BibWriter.WriteBibLaTeX, BibWriter.Layout);

    public static readonly CitationFormat Ris = new(
        "ris", "RIS", "ris", "application/x-research-info-systems", RisWriter.Write, RisWriter.Layout);

    /// <summary>The input of citation processors, as an array, however many works there are.</summary>
    public static readonly CitationFormat CslJson = new(
        "csl-json", "CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", CslWriter.Write, CslWriter.Layout);

    /// <summary>For spreadsheets and data frames (RFC 4180), with what the companion adds: topics, chapters, summary.</summary>
    public static readonly CitationFormat Csv = new(
        "csv", "CSV", "csv", "text/csv", CsvWriter.Write, CsvWriter.Layout);

    /// <summary>For programs: an object a line, with keys as in the paper files and what the companion adds.</summary>
    public static readonly CitationFormat NdJson = new(
        "ndjson", "NDJSON", "ndjson", "application/x-ndjson", NdJsonWriter.Write, NdJsonWriter.Layout);

    public static readonly ImmutableArray<CitationFormat> All = [BibTeX, BibLaTeX, Ris, CslJson, Csv, NdJson];

    /// <summary>Those that every paper has beside its page.</summary>
    public static readonly ImmutableArray<CitationFormat> OfPaper = [BibTeX, Ris, CslJson];

    private readonly Action<CitedWork, TextWriter> _write;

    private CitationFormat(string id, string label, string extension, string mediaType, Action<CitedWork, TextWriter> write, EntryLayout layout)
    {
        (Id, Label, Extension, MediaType, Layout) = (id, label, extension, mediaType, layout);
        _write = write;
    }

    /// <summary>As the command line names it.</summary>
    public string Id { get; }

    /// <summary>As people name it.</summary>
    public string Label { get; }

    /// <summary>Without the leading dot; may hold a dot itself.</summary>
    public string Extension { get; }

    public string MediaType { get; }

    public EntryLayout Layout { get; }

    /// <summary>The works in the order given; the keys must be unique.</summary>
    public void Write(IEnumerable<Work> works, TextWriter to) => Write(works.Select(CitedWork.Of), to);

    /// <summary>The papers in the order given, with what the companion adds where the format has room for it.</summary>
    public void Write(IEnumerable<Paper> papers, TextWriter to) => Write(papers.Select(CitedWork.Of), to);

    /// <summary>A whole file with this one work.</summary>
    public string WriteOne(Work work)
    {
        using var to = new StringWriter();
        Write([work], to);
        return to.ToString();
    }

    public override string ToString() => Id;

    private void Write(IEnumerable<CitedWork> works, TextWriter to)
    {
        to.Write(Layout.Head);
        var separator = "";
        foreach (var work in works)
        {
            to.Write(separator);
            _write(work, to);
            separator = Layout.Between;
        }

        to.Write(Layout.Tail);
    }
}
