namespace StatiqSite.Search;

/// <summary>Where one word stands, in the order of the papers.</summary>
internal sealed class Postings
{
    private int last = -1;

    public int Count { get; private set; }

    /// <summary>The first document.</summary>
    public int First { get; private set; }

    /// <summary>Distances between the documents, less one; the first is counted from document -1.</summary>
    public PackedBytes Gaps { get; private set; } = new();

    /// <summary>For every document, the weight in the high four bits and the fields in the low four.</summary>
    public PackedBytes Weights { get; } = new();

    /// <summary>For every document, the number of its places, then the distances between them.</summary>
    public PackedBytes Places { get; } = new();

    public void Add(int document, byte weight)
    {
        if (Count++ == 0) First = document;
        Gaps.AddNumber(document - last - 1);
        Weights.Add(weight);
        last = document;
    }

    /// <summary>Takes over those of later documents.</summary>
    public void Append(Postings later)
    {
        if (Count == 0) First = later.First;
        Gaps.AddNumber(later.First - last - 1);
        // The first distance of the later ones was counted from the beginning.
        var skipped = 1;
        while (later.Gaps.Span[skipped - 1] >= 0x80) skipped++;
        Gaps.Add(later.Gaps.Span[skipped..]);
        Weights.Add(later.Weights.Span);
        Places.Add(later.Places.Span);
        (Count, last) = (Count + later.Count, later.last);
    }
}
