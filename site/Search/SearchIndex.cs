using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Catalog;
using StatiqSite.Catalog.Taxonomies;

namespace StatiqSite.Search;

/// <summary>
/// What the reader's browser searches and filters: one JSON file with a row for every paper, newest first.
/// Its form is described in <c>site/docs/search-format.md</c>.
/// </summary>
/// <param name="FileName">Carries a hash of the content, so that it can be cached for ever.</param>
/// <param name="Content">UTF-8.</param>
public sealed record SearchIndex(string FileName, ReadOnlyMemory<byte> Content)
{
    private const int FormatVersion = 1;

    public static SearchIndex Of(Review review)
    {
        var terms = review.Taxonomy.Facets.SelectMany(facet => facet.Terms).ToImmutableArray();
        var numbers = terms.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            WriteFacets(json, review.Taxonomy, numbers);
            json.WriteStartArray("papers");
            foreach (var paper in Review.NewestFirst(review.Papers)) WritePaper(json, paper, numbers);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        var content = bytes.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        return new SearchIndex($"papers-{hash}.json", content);
    }

    private static void WriteFacets(Utf8JsonWriter json, Taxonomy taxonomy, Dictionary<Term, int> numbers)
    {
        json.WriteStartArray("facets");
        foreach (var facet in taxonomy.Facets)
        {
            json.WriteStartObject();
            json.WriteString("id", facet.Id);
            json.WriteString("label", facet.Label);
            json.WriteStartArray("terms");
            foreach (var term in facet.Terms)
            {
                json.WriteStartObject();
                json.WriteNumber("n", numbers[term]);
                json.WriteString("id", term.Id);
                json.WriteString("label", term.Label);
                if (term.Depth > 0) json.WriteNumber("parent", numbers[term.Parents[^1]]);
                WriteTexts(json, "synonyms", term.Synonyms);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePaper(Utf8JsonWriter json, Paper paper, Dictionary<Term, int> numbers)
    {
        var work = paper.Work;
        json.WriteStartObject();
        json.WriteString("key", paper.Key.Value);
        json.WriteString("title", paper.Title);
        WriteTexts(json, "otherTitles", work.AlternativeTitles);
        WriteTexts(json, "authors", [.. work.Authors.Named.Select(author => author.FullName)]);
        if (work.Authors.AndOthers) json.WriteBoolean("andOthers", true);
        json.WriteString("date", work.Date.ToString());
        if (work.Venue is { } venue) json.WriteString("venue", venue);
        if (work.Doi is { } doi) json.WriteString("doi", doi.Value);
        if (work.Arxiv is { } arxiv) json.WriteString("arxiv", arxiv.Value);
        if (work.PubMed is { } number) json.WriteString("pmid", number);
        if (paper.Number is { } cited) json.WriteNumber("number", cited);
        if (paper.IsInReview) json.WriteBoolean("inReview", true);
        if (paper.File.Summary is { } summary) json.WriteString("summary", summary);
        WriteTexts(json, "aliases", [.. paper.File.Aliases.Select(alias => alias.Value.Value)]);
        if (paper.Terms.Length > 0)
        {
            json.WriteStartArray("terms");
            foreach (var term in paper.Terms) json.WriteNumberValue(numbers[term]);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
