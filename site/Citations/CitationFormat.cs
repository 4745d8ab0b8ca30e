using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>How works read in one citation format.</summary>
public sealed record CitationFormat(string Id, string Label, string Extension, string MediaType)
{
    public static readonly CitationFormat BibTeX = new("bibtex", "BibTeX", "bib", "application/x-bibtex");
    public static readonly CitationFormat BibLaTeX = new("biblatex", "BibLaTeX", "biblatex.bib", "application/x-bibtex");
    public static readonly CitationFormat Ris = new("ris", "RIS", "ris", "application/x-research-info-systems");
    public static readonly CitationFormat CslJson = new("csl-json", "CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json");

    public static IReadOnlyList<CitationFormat> All { get; } = [BibTeX, BibLaTeX, Ris, CslJson];

    public void Write(IEnumerable<Work> works, TextWriter to)
    {
        foreach (var work in works) to.Write(WriteOne(work));
    }

    public string WriteOne(Work work) => Id + work.Key;
}
