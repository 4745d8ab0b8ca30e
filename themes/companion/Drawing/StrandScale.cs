namespace StatiqSite.Companion.Drawing;

/// <summary>How many papers one strand stands for. The legend beside every drawing says it.</summary>
public readonly record struct StrandScale(int PapersPerStrand)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

    /// <summary>The finest round scale at which all counts together need no more strands than there is room for.</summary>
    public static StrandScale For(IReadOnlyCollection<int> counts, int room) =>
        Steps.Select(step => new StrandScale(step)).FirstOrDefault(scale => counts.Sum(scale.Strands) <= room, new StrandScale(Steps[^1]));

    /// <summary>At least one when there is any paper: a small find is still a find.</summary>
    public int Strands(int papers) => papers == 0 ? 0 : Math.Max(1, (int)Math.Round((double)papers / PapersPerStrand, MidpointRounding.AwayFromZero));
}
