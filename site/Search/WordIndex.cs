namespace StatiqSite.Search;

/// <summary>The words of a run of documents.</summary>
internal sealed class WordIndex
{
    // BM25F: Robertson, Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, with fixed usual lengths.
    private const float Saturation = 2f;
    private const float LengthInfluence = 0.8f;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Postings> postings = [];
    private readonly List<(int Word, int Place)> occurrences = [];
    private readonly List<(int Word, float Weight, int Fields)> counted = [];

    /// <summary>By word, sorted by UTF-16 units.</summary>
    public static KeyValuePair<string, Postings>[] Of(IReadOnlyList<SearchDocument> documents)
    {
        var workers = Math.Clamp(documents.Count / 200, 1, Environment.ProcessorCount);
        var parts = new WordIndex[workers];
        // Which worker reads what depends on the machine; what comes out does not.
        Parallel.For(0, workers, worker =>
        {
            var part = parts[worker] = new WordIndex();
            var (from, to) = ((int)((long)documents.Count * worker / workers), (int)((long)documents.Count * (worker + 1) / workers));
            for (var document = from; document < to; document++) part.Add(document, documents[document]);
        });
        var all = parts[0];
        foreach (var part in parts.Skip(1)) all.Append(part);
        var words = all.numbers.Select(entry => KeyValuePair.Create(entry.Key, all.postings[entry.Value])).ToArray();
        Array.Sort(words, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return words;
    }

    private void Add(int document, SearchDocument content)
    {
        occurrences.Clear();
        counted.Clear();
        var byWord = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var place = 0;
        foreach (var text in content.Texts)
        {
            var first = counted.Count;
            var length = SearchWords.Read(text.Text, (word, at) =>
            {
                if (text.Field != SearchField.Author && SearchWords.Stop.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return;
                if (!byWord.TryGetValue(word, out var number))
                {
                    number = postings.Count;
                    numbers.Add(word.ToString(), number);
                    postings.Add(new Postings());
                }

                occurrences.Add((number, (place + at) << 2 | (int)text.Field));
                counted.Add((number, 0, 1 << (int)text.Field));
            });
            var weight = text.Weight / (1 - LengthInfluence + (LengthInfluence * length / text.UsualLength));
            for (var index = first; index < counted.Count; index++) counted[index] = counted[index] with { Weight = weight };
            place += length + 1;
        }

        occurrences.Sort();
        counted.Sort((left, right) => left.Word != right.Word ? left.Word.CompareTo(right.Word) : right.Weight.CompareTo(left.Weight));
        for (int index = 0, placed = 0; index < counted.Count;)
        {
            var word = counted[index].Word;
            var (sum, fields, from) = (0f, 0, index);
            for (; index < counted.Count && counted[index].Word == word; index++) (sum, fields) = (sum + counted[index].Weight, fields | counted[index].Fields);
            var impact = (int)MathF.Round(15 * sum / (sum + Saturation));
            var into = postings[word];
            into.Add(document, (byte)(Math.Clamp(impact, 1, 15) << 4 | fields));
            into.Places.AddNumber(index - from);
            for (var last = 0; placed < index; placed++)
            {
                into.Places.AddNumber(occurrences[placed].Place - last);
                last = occurrences[placed].Place;
            }
        }
    }

    private void Append(WordIndex later)
    {
        foreach (var (word, number) in later.numbers)
        {
            if (numbers.TryGetValue(word, out var known))
            {
                postings[known].Append(later.postings[number]);
            }
            else
            {
                numbers.Add(word, postings.Count);
                postings.Add(later.postings[number]);
            }
        }
    }
}
