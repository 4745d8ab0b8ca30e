using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>Writes a work as an item of CSL-JSON 1.0.2, on one line. CSL has no words for "and others".</summary>
internal static class CslWriter
{
    public static void Write(CitedWork work, TextWriter to)
    {
        var type = work.Mapping.Csl;
        to.Write("  {\"id\":");
        Text(work.Key.Value, to);
        Field("citation-key", work.Key.Value, to);
        Field("type", type.Name, to);
        Field("genre", type.Genre, to);
        Names(work.Authors.Named, to);
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

    private static void Names(ImmutableArray<Author> authors, TextWriter to)
    {
        if (authors.IsEmpty) return;
        var separator = ",\"author\":[";
        foreach (var author in authors)
        {
            to.Write(separator);
            Name(author, to);
            separator = ",";
        }

        to.Write(']');
    }

    private static void Name(Author author, TextWriter to)
    {
        to.Write(author is Author.Person ? "{\"family\":" : "{\"literal\":");
        if (author is Author.Person person)
        {
            Text(person.Family, to);
            Field("given", person.Given, to);
            Field("non-dropping-particle", person.Particle, to);
            Field("suffix", person.Suffix, to);
        }
        else
        {
            Text(author.FullName, to);
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

    private static void Field(string name, string? value, TextWriter to)
    {
        if (value is null) return;
        to.Write(",\"");
        to.Write(name);
        to.Write("\":");
        Text(value, to);
    }

    private static void Text(string value, TextWriter to)
    {
        to.Write('"');
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(to, value);
        to.Write('"');
    }
}
