using System.Numerics;

namespace StatiqSite.Search;

/// <summary>
/// Distances between documents as Rice codes (R. F. Rice, "Some Practical Universal Noiseless Coding Techniques", 1979): within 1.5 %
/// of their entropy, where whole octets under Deflate take a fifth more.
/// </summary>
internal sealed class GapBits
{
    private readonly PackedBytes into = new();
    private uint waiting;
    private int free = 32;

    /// <summary>Complete octets so far; the last one is filled up with zeros by <see cref="Finished"/>.</summary>
    public PackedBytes Finished()
    {
        while (free < 32) FlushOctet();
        return into;
    }

    /// <param name="gaps">As <see cref="Postings.Gaps"/>.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="documents">Of the whole index: with the count it says how many low bits stand as they are.</param>
    public void Add(ReadOnlySpan<byte> gaps, int count, int documents)
    {
        var low = BitOperations.Log2((uint)Math.Max(1, documents / count));
        for (var at = 0; at < gaps.Length;)
        {
            var (gap, shift) = (0u, 0);
            do gap |= (gaps[at] & 0x7Fu) << shift;
            while ((gaps[at++] & 0x80) != 0 && (shift += 7) > 0);
            for (var high = gap >> low; high > 0; high--) Add(1, 1);
            Add(0, 1);
            Add(gap & ((1u << low) - 1), low);
        }
    }

    private void Add(uint bits, int count)
    {
        if (count == 0) return;
        free -= count;
        waiting |= bits << free;
        while (free <= 24) FlushOctet();
    }

    private void FlushOctet()
    {
        into.Add((byte)(waiting >> 24));
        waiting <<= 8;
        free = Math.Min(32, free + 8);
    }
}
