using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>
/// What the reader's browser searches and filters: a folder of small files, read when they are needed. Their form is
/// described in <c>site/docs/search-format.md</c>. It is made when something of it is first asked for: a preview shows other pages
/// without it.
/// </summary>
public sealed class SearchIndex
{
    internal const int FormatVersion = 4;

    private readonly Lazy<Made> made;

    private SearchIndex(Func<Made> make) => made = new Lazy<Made>(make);

    /// <summary>Carries a hash of everything in it, so that its files can be cached for ever.</summary>
    public string Folder => made.Value.Folder;

    /// <summary>By name.</summary>
    public ImmutableArray<SearchFile> Files => made.Value.Files;

    /// <summary>JSON that the page of papers carries: counts and how the index is cut into files.</summary>
    public string Boot => made.Value.Boot;

    public static SearchIndex Of(Review review) => new(() => Make(review));

    private static Made Make(Review review)
    {
        var papers = Review.NewestFirst(review.Papers);
        ImmutableArray<ChapterPlace> places = [.. review.Chapters.SelectMany(ChapterPlace.Of)];
        var benchmarks = review.Benchmarks.ToDictionary(benchmark => benchmark.Id, benchmark => benchmark.Name, StringComparer.Ordinal);
        var abbreviations = Abbreviations.ExplainedBy(papers.SelectMany(SearchDocument.Own).Concat(places.Select(place => place.Text)));
        var documents = new SearchDocument[papers.Length + places.Length];
        Parallel.For(0, documents.Length, number =>
            documents[number] = number < papers.Length ? SearchDocument.Of(papers[number], benchmarks, abbreviations) : SearchDocument.Of(places[number - papers.Length], abbreviations));

        var words = WordIndex.Of(documents);
        var shards = WordShards.Of(words, documents.Length);
        var lists = WordLists.Of(words);
        var identifiers = IdentifierShards.Of(papers);
        var blocks = RowBlocks.Of(papers, places);
        ImmutableArray<SearchFile> files =
        [
            .. shards.Files, .. lists.Files, .. identifiers, .. blocks.Files, .. PaperOrders.Of(papers),
            .. FacetColumns.Of(papers, review.Taxonomy),
        ];
        files = files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        var boot = BootData.Of(review, papers, places.Length, shards.Beginnings, lists.Letters, identifiers.Length, blocks.RowsInBlock);
        return new Made($"search-{Hash(files, boot)}", files, boot);
    }

    private static string Hash(ImmutableArray<SearchFile> files, string boot)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(boot));
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private sealed record Made(string Folder, ImmutableArray<SearchFile> Files, string Boot);
}
