using System.Globalization;

namespace StatiqSite.Content.Chapters;

/// <summary>Numbers the headings of one chapter, in order. Levels that an author skips leave no gap.</summary>
internal sealed class HeadingNumbers(string chapterNumber)
{
    private readonly Stack<(int Level, int Depth, bool IsNumbered)> open = [];
    private readonly int[] counters = new int[7];

    /// <summary>A section below an unnumbered one has no number either: it would read as part of another section.</summary>
    public (string? Number, int Depth) Next(int level, bool unnumbered)
    {
        while (open.TryPeek(out var above) && above.Level >= level) open.Pop();
        var (depth, isNumbered) = open.TryPeek(out var parent) ? (parent.Depth + 1, parent.IsNumbered && !unnumbered) : (1, !unnumbered);
        open.Push((level, depth, isNumbered));
        return (isNumbered ? NumberAt(depth) : null, depth);
    }

    private string NumberAt(int depth)
    {
        counters[depth]++;
        Array.Clear(counters, depth + 1, counters.Length - depth - 1);
        return string.Join('.', counters[1..(depth + 1)].Select(counter => counter.ToString(CultureInfo.InvariantCulture)).Prepend(chapterNumber));
    }
}
