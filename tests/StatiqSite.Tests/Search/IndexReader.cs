using System.IO.Compression;
using System.Text;
using System.Text.Json;
using StatiqSite.Search;

namespace StatiqSite.Tests.Search;

/// <summary>Reads an index as <c>site/docs/search-format.md</c> describes it, sharing no code with its writer.</summary>
internal sealed class IndexReader(SearchIndex index)
{
    private readonly Dictionary<string, byte[]> files = index.Files.ToDictionary(file => file.Name, file => Inflated(file.Content));

    public JsonElement Boot { get; } = JsonDocument.Parse(index.Boot).RootElement;

    public int Papers => Boot.GetProperty("papers").GetInt32();

    /// <summary>Of every year, newest first, the papers and those in the review's own list.</summary>
    public IEnumerable<(int Year, int Papers, int Cited)> Years =>
        Boot.GetProperty("years").EnumerateArray().Select(number => number.GetInt32()).Chunk(3).Select(year => (year[0], year[1], year[2]));

    public bool Has(string name) => files.ContainsKey(name);

    public JsonElement Json(string name) => JsonDocument.Parse(files[name]).RootElement;

    public IReadOnlyList<string> Beginnings => Words(Boot.GetProperty("shards").GetString()!);

    /// <summary>Of a shard: every word, its documents with weight and fields, and the places in each.</summary>
    public IEnumerable<(string Word, (int Document, int Weight, int Fields, int[] Places)[] Postings)> Shard(int number)
    {
        var (terms, places) = (new Cursor(files[$"t{number}.bin"]), new Cursor(files[$"p{number / 4}.bin"]));
        for (var before = 0; before < number % 4; before++) places.Take(places.Number());
        places.Number();
        var words = Words(Encoding.UTF8.GetString(terms.Take(terms.Number())));
        var counts = words.Select(_ => terms.Number()).ToArray();
        foreach (var _ in words) places.Number();
        var all = Papers + Boot.GetProperty("places").GetInt32();
        var documents = counts.Select(count =>
        {
            var (last, low) = (-1, (int)Math.Floor(Math.Log2(all / count)));
            return Enumerable.Range(0, count).Select(_ => last += (terms.Ones() << low) + terms.Bits(low) + 1).ToArray();
        }).ToArray();
        terms.EndBits();
        for (var word = 0; word < words.Count; word++)
        {
            yield return (words[word], [.. documents[word].Select(document =>
            {
                var weight = terms.Take(1)[0];
                var place = 0;
                return (document, weight >> 4, weight & 15, Enumerable.Range(0, places.Number()).Select(_ => place += places.Number()).ToArray());
            })]);
        }
    }

    /// <summary>For every facet, every paper's terms as numbers in the facet; then every paper's traits as bits.</summary>
    public (int[][][] Terms, byte[] Traits) Facets()
    {
        var whole = new Cursor(files["f.bin"]);
        var facets = Boot.GetProperty("facets").EnumerateArray().Index().Select(facet =>
        {
            var cursor = Papers > 20_000 ? new Cursor(files[$"f{facet.Index}.bin"]) : whole;
            var sets = Enumerable.Range(0, cursor.Number()).Select(_ => Enumerable.Range(0, cursor.Number()).Select(_ => cursor.Number()).ToArray()).ToArray();
            int[] low = [.. cursor.Take(Papers)];
            if (sets.Length > 256) low = [.. low.Zip(cursor.Take(Papers), (first, second) => first | (second << 8))];
            return low.Select(set => sets[set]).ToArray();
        }).ToArray();
        return (facets, whole.Take(Papers));
    }

    /// <summary>The papers in an order.</summary>
    public int[] Order(string name)
    {
        var planes = files[$"o-{name}.bin"];
        return [.. Enumerable.Range(0, Papers).Select(at => planes[at] | (planes[Papers + at] << 8) | (planes[(2 * Papers) + at] << 16))];
    }

    /// <summary>Papers that may have the identifier.</summary>
    public IReadOnlyList<int> Identified(string identifier)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(identifier)) hash = unchecked((hash ^ octet) * 16777619u);
        var cursor = new Cursor(files[$"i{(hash >> 8) * Boot.GetProperty("ids").GetInt64() >> 24}.bin"]);
        var hashes = new int[cursor.Number()];
        var last = 0;
        for (var at = 0; at < hashes.Length; at++) hashes[at] = last += cursor.Number();
        var papers = hashes.Select(_ => cursor.Number()).ToArray();
        return [.. papers.Where((_, at) => hashes[at] == hash >> 8)];
    }

    public static IReadOnlyList<string> Words(string text)
    {
        var before = "";
        return text.Length == 0 ? [] : [.. text.Split('\n').Select(line => before = before[..(line[0] - ' ')] + line[1..])];
    }

    private static byte[] Inflated(ReadOnlyMemory<byte> packed)
    {
        using var plain = new MemoryStream();
        using (var stream = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress)) stream.CopyTo(plain);
        return plain.ToArray();
    }

    private sealed class Cursor(byte[] bytes)
    {
        private int at;

        public int Number()
        {
            var (value, shift) = (0, 0);
            while (bytes[at] >= 0x80)
            {
                value |= (bytes[at++] & 0x7F) << shift;
                shift += 7;
            }

            return value | (bytes[at++] << shift);
        }

        private int bit;

        public int Bits(int count) => Enumerable.Range(0, count).Aggregate(0, (value, _) => value << 1 | Bit());

        /// <summary>How many ones stand before the next zero.</summary>
        public int Ones()
        {
            var count = 0;
            while (Bit() == 1) count++;
            return count;
        }

        public void EndBits() => (at, bit) = (at + (bit + 7) / 8, 0);

        private int Bit() => bytes[at + (bit / 8)] >> (7 - bit++ % 8) & 1;

        public byte[] Take(int length) => bytes[at..(at += length)];
    }
}
