using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>What the page itself carries, so that its first view needs no request: the newest papers stand in the page anyway.</summary>
internal static class BootData
{
    public static string Of(
        Review review, ImmutableArray<Paper> papers, int places, ImmutableArray<string> beginnings, string letters, int identifierShards, int rowsInBlock)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, SearchRows.Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("version", SearchIndex.FormatVersion);
            json.WriteNumber("papers", papers.Length);
            json.WriteNumber("places", places);
            json.WriteNumber("rows", rowsInBlock);
            json.WriteNumber("ids", identifierShards);
            json.WriteString("letters", letters);
            json.WriteString("shards", PackedBytes.FrontCoded(beginnings));
            json.WriteStartArray("years");
            foreach (var year in papers.GroupBy(paper => paper.Work.Date.Year))
            {
                json.WriteNumberValue(year.Key);
                json.WriteNumberValue(year.Count());
                json.WriteNumberValue(year.Count(paper => paper.IsInReview));
            }

            json.WriteEndArray();
            json.WriteStartArray("traits");
            for (var bit = 0; bit < FacetColumns.Traits; bit++) json.WriteNumberValue(papers.Count(paper => (FacetColumns.TraitsOf(paper) >> bit & 1) == 1));
            json.WriteEndArray();
            WriteFacets(json, review);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteFacets(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("facets");
        foreach (var facet in review.Taxonomy.Facets)
        {
            json.WriteStartArray();
            json.WriteStringValue(facet.Id);
            foreach (var term in facet.Terms)
            {
                json.WriteStringValue(term.Id);
                json.WriteNumberValue(term.Depth);
                json.WriteNumberValue(review.PapersOf(term).Length);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
