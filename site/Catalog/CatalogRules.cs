using StatiqSite.Content;

namespace StatiqSite.Catalog;

public static class CatalogRules
{
    public static readonly Rule SameKey = new("PAPER010", Severity.Error, "Rename one of the two, or remove the alias.");
    public static readonly Rule SameWork = new("PAPER011", Severity.Error, "Merge the two files: keep one, and give it the other's key under `aliases`.");
    public static readonly Rule SameNumber = new("PAPER012", Severity.Error, "Give each work of the review's reference list its own number.");
    public static readonly Rule LeadsNowhere = new("PAPER013", Severity.Error, "Add one of doi, arxiv, pmid, isbn, url, or a link.");
    public static readonly Rule UnknownChapter = new("PAPER014", Severity.Error, "Name a chapter by its slug or a section by its id.");
    public static readonly Rule UnknownReview = new("REVIEW001", Severity.Error, "Name the review's own paper file.");
    public static readonly Rule UnknownMapFacet = new("REVIEW002", Severity.Error, "Name a facet of topics.yaml.");

    public static readonly Rule NoIdentifier = new("PAPER101", Severity.Warning, "If you know its DOI, PubMed number or address, add it.");
    public static readonly Rule NoAuthors = new("PAPER102", Severity.Warning, "Add `authors`, in printed order.");
    public static readonly Rule NoTopics = new("PAPER103", Severity.Warning, "Add `topics`, at least one term.");
    public static readonly Rule NoSummary = new("PAPER104", Severity.Warning, "Add a `summary` of one to three sentences in your own words.");
    public static readonly Rule Doubt = new("PAPER105", Severity.Warning, "Settle the doubt and remove the note, if you can.");
    public static readonly Rule DateAgainstArxiv = new("PAPER106", Severity.Warning, "Give the day or month of the first version, or mend the identifier.");
    public static readonly Rule TitleInCapitals = new("PAPER107", Severity.Warning, "Write it as the publisher's page or the first page of the work does, with small letters.");
    public static readonly Rule SameTitle = new("PAPER108", Severity.Warning, "If they are one work, merge the two files and give one the other's key under `aliases`; if not, say so in a `note`.");

    public static readonly Rule UnknownKey = new("CITE001", Severity.Error, "Cite a paper by its file's name, add its file, or write `\\@` for a plain at sign.");
    public static readonly Rule AliasCited = new("CITE002", Severity.Warning, "Cite the paper by its own key.");
    public static readonly Rule UnknownFile = new("XREF001", Severity.Error, "Name a file of input/chapters/.");
    public static readonly Rule UnknownAnchor = new("XREF002", Severity.Error, "Name an id that the chapter has, or give its heading `{#id}`.");
    public static readonly Rule SameChapter = new("CHAPTER010", Severity.Error, "Give each chapter its own slug and number.");
    public static readonly Rule UnknownFigure = new("CHAPTER011", Severity.Error, "Put the picture there, or mend its name.");
}
