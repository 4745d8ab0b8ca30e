namespace StatiqSite.Corpus;

/// <summary>The same numbers on every machine and in every version of .NET: SplitMix64 (Steele, Lea, Flood, 2014).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }

    public int Below(int limit) => (int)(Next() * limit);

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Whether something happens that happens so often.</summary>
    public bool Is(double share) => Next() < share;
}
