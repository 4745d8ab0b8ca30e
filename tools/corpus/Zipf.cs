namespace StatiqSite.Corpus;

/// <summary>Ranks as often as words have them: the n-th comes 1/n times as often as the first (Zipf, 1935).</summary>
internal sealed class Zipf
{
    private readonly double[] sums;

    public Zipf(int count)
    {
        sums = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++) sums[rank] = sum += 1.0 / (rank + 1);
    }

    public int Rank(Chance chance)
    {
        var found = Array.BinarySearch(sums, chance.Next() * sums[^1]);
        return Math.Min(found < 0 ? ~found : found, sums.Length - 1);
    }
}
