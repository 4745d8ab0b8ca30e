using System.Globalization;
using StatiqSite.Content.Works;
using static StatiqSite.Citations.JsonText;

namespace StatiqSite.Citations;

/// <summary>Writes a work as an item of CSL-JSON 1.0.2, on one line. CSL has no words for "and others".</summary>
internal static class CslWriter
{
    public static readonly EntryLayout Layout = new("[\n", End: "}", Between: ",\n", Tail: "\n]\n", Key: "^ *\\{\"id\":\"([^\"]+)\"");

    public static void Write(CitedWork work, TextWriter to)
    {
        var type = work.Mapping.Csl;
        to.Write("  {\"id\":");
        Value(work.Key.Value, to);
        Field("citation-key", work.Key.Value, to);
        Field("type", type.Name, to);
        Field("genre", type.Genre, to);
        List("author", work.Authors.Named, Name, to);
        Field("title", work.Title, to);
        Date("issued", work.Date, to);
        Field(type.Container, work.Container, to);
        Field("publisher", work.Publisher, to);
        Field("volume", work.Volume, to);
        Field(type.Issue, work.Issue, to);
        Field("number", work.PreprintNumber, to);
        Field("page", work.Pages?.Join("-"), to);
        Field("DOI", work.Doi, to);
        Field("PMID", work.PubMed, to);
        Field("PMCID", work.PubMedCentral, to);
        Field("ISBN", work.Isbn, to);
        Field("ISSN", work.Issn, to);
        Field("URL", work.Url, to);
        if (work.Accessed is { } accessed) Date("accessed", accessed, to);
        Field("language", work.Language, to);
        Field("status", work.Standing?.ToLowerInvariant(), to);
        to.Write('}');
    }

    private static void Name(Author author, TextWriter to)
    {
        to.Write(author is Author.Person ? "{\"family\":" : "{\"literal\":");
        if (author is Author.Person person)
        {
            Value(person.Family, to);
            Field("given", person.Given, to);
            Field("non-dropping-particle", person.Particle, to);
            Field("suffix", person.Suffix, to);
        }
        else
        {
            Value(author.FullName, to);
        }

        to.Write('}');
    }

    private static void Date(string name, PartialDate date, TextWriter to)
    {
        to.Write(string.Create(CultureInfo.InvariantCulture, $",\"{name}\":{{\"date-parts\":[[{date.Year}"));
        if (date.Month is { } month) to.Write(string.Create(CultureInfo.InvariantCulture, $",{month}"));
        if (date.Day is { } day) to.Write(string.Create(CultureInfo.InvariantCulture, $",{day}"));
        to.Write("]]}");
    }
}
