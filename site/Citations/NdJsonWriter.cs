using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content.Works;
using static StatiqSite.Citations.JsonText;

namespace StatiqSite.Citations;

/// <summary>Writes a work as a JSON object on one line, with the keys of the paper files.</summary>
internal static class NdJsonWriter
{
    public static readonly EntryLayout Layout = new("", End: "}\n", Between: "", Tail: "", Key: "^\\{\"key\":\"([^\"]+)\"");

    public static void Write(CitedWork work, TextWriter to)
    {
        to.Write("{\"key\":");
        Value(work.Key.Value, to);
        Field("type", Word(work.Mapping.Type), to);
        Field("title", work.Title, to);
        List("authors", work.Authors.Named, Name, to);
        if (work.Authors.AndOthers) to.Write(",\"et-al\":true");
        Field("date", work.Date.ToString(), to);
        Field("venue", work.Container, to);
        Field("publisher", work.Publisher, to);
        Field("volume", work.Volume, to);
        Field("issue", work.Issue, to);
        Field("pages", work.Pages?.Join("–"), to);
        Field("doi", work.Doi, to);
        Field("arxiv", work.Arxiv?.Value, to);
        Field("pmid", work.PubMed, to);
        Field("pmcid", work.PubMedCentral, to);
        Field("isbn", work.Isbn, to);
        Field("issn", work.Issn, to);
        Field("url", work.Url, to);
        Field("accessed", work.Accessed?.ToString(), to);
        Field("language", work.Language, to);
        Field("status", Word(work.Status), to);
        Object("links", work.Links, link => Word(link.Kind), (link, text) => Value(link.Address.Value, text), to);
        if (work.Paper is { } paper) Write(paper, to);
        to.Write("}\n");
    }

    private static void Write(Paper paper, TextWriter to)
    {
        if (paper.Number is { } number) to.Write(FormattableString.Invariant($",\"number\":{number}"));
        to.Write(paper.IsInReview ? ",\"in-review\":true" : ",\"in-review\":false");
        ImmutableArray<IGrouping<string, Term>> facets = [.. paper.Terms.GroupBy(term => term.Facet)];
        Object("topics", facets, facet => facet.Key, Ids, to);
        List("chapters", paper.Chapters, Value, to);
        Field("summary", PlainText.Of(paper.File.Summary), to);
        Field("added", paper.File.Added?.ToString(), to);
    }

    /// <summary>As the paper files write it.</summary>
    public static string Word<T>(T name) where T : struct, Enum => name.ToString().ToLowerInvariant();

    private static void Ids(IEnumerable<Term> terms, TextWriter to)
    {
        var separator = '[';
        foreach (var term in terms)
        {
            to.Write(separator);
            Value(term.Id, to);
            separator = ',';
        }

        to.Write(']');
    }

    private static void Name(Author author, TextWriter to)
    {
        to.Write(author is Author.Person ? "{\"family\":" : "{\"literal\":");
        if (author is Author.Person person)
        {
            Value(person.Family, to);
            Field("given", person.Given, to);
            Field("particle", person.Particle, to);
            Field("suffix", person.Suffix, to);
            Field("orcid", person.Orcid, to);
        }
        else
        {
            Value(author.FullName, to);
        }

        to.Write('}');
    }

    private static void Object<T>(string name, ImmutableArray<T> items, Func<T, string> key, Action<T, TextWriter> write, TextWriter to)
    {
        if (items.IsEmpty) return;
        JsonText.Name(name, to);
        var separator = '{';
        foreach (var item in items)
        {
            to.Write(separator);
            Value(key(item), to);
            to.Write(':');
            write(item, to);
            separator = ',';
        }

        to.Write('}');
    }
}
