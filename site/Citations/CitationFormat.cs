using System.Collections.Immutable;
using StatiqSite.Citations.TeX;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>A format in which reference managers and TeX exchange works. Same works, same bytes: no date, no culture, no byte order mark.</summary>
public sealed class CitationFormat
{
    /// <summary>Classic BibTeX in 7-bit ASCII as far as TeX has a name for the character; also read by biber.</summary>
    public static readonly CitationFormat BibTeX = new(
        "bibtex", "BibTeX", "bib", "application/x-bibtex", BibWriter.WriteBibTeX, between: "\n");

    /// <summary>For biber and biblatex, in UTF-8, with their own entry types and whole dates.</summary>
    public static readonly CitationFormat BibLaTeX = new(
        "biblatex", "BibLaTeX", "biblatex.bib", "application/x-bibtex", BibWriter.WriteBibLaTeX, between: "\n");

    public static readonly CitationFormat Ris = new(
        "ris", "RIS", "ris", "application/x-research-info-systems", RisWriter.Write, between: RisWriter.LineEnd);

    /// <summary>The input of citation processors, as an array, however many works there are.</summary>
    public static readonly CitationFormat CslJson = new(
        "csl-json", "CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", CslWriter.Write, between: ",\n", before: "[\n", after: "\n]\n");

    public static readonly ImmutableArray<CitationFormat> All = [BibTeX, BibLaTeX, Ris, CslJson];

    private readonly Action<CitedWork, TextWriter> _write;
    private readonly string _before, _between, _after;

    private CitationFormat(
        string id, string label, string extension, string mediaType,
        Action<CitedWork, TextWriter> write, string between, string before = "", string after = "")
    {
        (Id, Label, Extension, MediaType) = (id, label, extension, mediaType);
        (_write, _before, _between, _after) = (write, before, between, after);
    }

    /// <summary>As the command line names it.</summary>
    public string Id { get; }

    /// <summary>As people name it.</summary>
    public string Label { get; }

    /// <summary>Without the leading dot; may hold a dot itself.</summary>
    public string Extension { get; }

    public string MediaType { get; }

    /// <summary>The works in the order given; the keys must be unique.</summary>
    public void Write(IEnumerable<Work> works, TextWriter to)
    {
        to.Write(_before);
        var separator = "";
        foreach (var work in works)
        {
            to.Write(separator);
            _write(CitedWork.Of(work), to);
            separator = _between;
        }

        to.Write(_after);
    }

    /// <summary>A whole file with this one work.</summary>
    public string WriteOne(Work work)
    {
        using var to = new StringWriter();
        Write([work], to);
        return to.ToString();
    }

    public override string ToString() => Id;
}
